/**
 * Counts and what they say: tallies by question version, account and day go in, estimates come out.
 */
@NullMarked
package io.outturn.tally;

import org.jspecify.annotations.NullMarked;
