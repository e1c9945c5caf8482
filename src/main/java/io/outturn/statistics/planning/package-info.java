/** How many answers a question needs before it is asked. */
@NullMarked
package io.outturn.statistics.planning;

import org.jspecify.annotations.NullMarked;
