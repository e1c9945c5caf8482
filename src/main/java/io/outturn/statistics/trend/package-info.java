/**
 * Series of periods: whether they only vary or change, where they are heading, and whether they
 * moved when something was delivered.
 */
@NullMarked
package io.outturn.statistics.trend;

import org.jspecify.annotations.NullMarked;
