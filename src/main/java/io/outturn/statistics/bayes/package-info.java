/**
 * What is to be believed of a score after the answers, and what the answers still to come will make
 * of it: exact probabilities, without random numbers.
 */
@NullMarked
package io.outturn.statistics.bayes;

import org.jspecify.annotations.NullMarked;
