/**
 * Pure mathematics of answers: histograms go in, estimates with intervals come out. No framework,
 * database or clock.
 */
@NullMarked
package io.outturn.statistics;

import org.jspecify.annotations.NullMarked;
