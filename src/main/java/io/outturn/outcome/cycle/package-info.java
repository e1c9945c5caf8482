/**
 * The stretches of days that objectives are set for. Names and days flow in; what runs now and what
 * a day belongs to flows out.
 */
@NullMarked
package io.outturn.outcome.cycle;

import org.jspecify.annotations.NullMarked;
