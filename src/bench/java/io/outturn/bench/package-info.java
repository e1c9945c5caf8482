/** Measurements: ratios and CPU per unit of work, taken in one run. Never part of the tests. */
@NullMarked
package io.outturn.bench;

import org.jspecify.annotations.NullMarked;
