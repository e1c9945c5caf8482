/**
 * What has changed between two waves, and how sure that is: tests for means, ranks and shares of
 * different people, for the same people asked twice, and for many comparisons at once.
 */
@NullMarked
package io.outturn.statistics.change;

import org.jspecify.annotations.NullMarked;
