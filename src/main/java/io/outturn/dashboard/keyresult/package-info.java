/** One key result in full: its trend, its verdict with reasons, and how its number came about. */
@NullMarked
package io.outturn.dashboard.keyresult;

import org.jspecify.annotations.NullMarked;
