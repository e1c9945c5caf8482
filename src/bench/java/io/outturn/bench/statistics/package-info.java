/**
 * How fast the mathematics is, measured by JMH: one class of benchmarks for each kind of number.
 */
@NullMarked
package io.outturn.bench.statistics;

import org.jspecify.annotations.NullMarked;
