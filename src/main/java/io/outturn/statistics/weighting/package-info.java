/**
 * Who answered against who was asked: weights that give every group its share of the population,
 * what they cost in precision, and response rates.
 */
@NullMarked
package io.outturn.statistics.weighting;

import org.jspecify.annotations.NullMarked;
