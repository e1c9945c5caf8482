/**
 * Tells an output from an outcome while somebody writes it, by rules that have names: who acts, the
 * team or the people it works for? Pure values, without a model that nobody can read.
 */
@NullMarked
package io.outturn.outcome.wording;

import org.jspecify.annotations.NullMarked;
