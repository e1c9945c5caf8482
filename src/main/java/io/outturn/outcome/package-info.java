/**
 * Objectives, the key results that customers answer, the outputs beside them, and whether the two
 * disagree.
 */
@NullMarked
package io.outturn.outcome;

import org.jspecify.annotations.NullMarked;
