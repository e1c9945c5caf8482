/** The ways through surveys: the right ones, the wrong ones, and what holds for all. */
@NullMarked
package io.outturn.survey.logic.flow;

import org.jspecify.annotations.NullMarked;
