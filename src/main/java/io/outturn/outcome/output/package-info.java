/**
 * What people do with outputs: plan them, take their steps, and say which key result they should
 * change. Forms flow in; planned outputs, steps and hypotheses flow out.
 */
@NullMarked
package io.outturn.outcome.output;

import org.jspecify.annotations.NullMarked;
