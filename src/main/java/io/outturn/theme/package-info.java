/** What customers wrote in their own words: who may read it, and what it is about. */
@NullMarked
package io.outturn.theme;

import org.jspecify.annotations.NullMarked;
