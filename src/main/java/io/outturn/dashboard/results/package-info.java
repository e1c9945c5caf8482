/** What a survey's answers say, measure by measure: readings go in, pages come out. */
@NullMarked
package io.outturn.dashboard.results;

import org.jspecify.annotations.NullMarked;
