/** What may be said about a key result: its status, why, and when its outputs need a review. */
@NullMarked
package io.outturn.statistics.verdict;

import org.jspecify.annotations.NullMarked;
