/**
 * The logic of a survey, as pure values: conditions and computed values go in as the words of the
 * person who writes the survey, and come out checked against the questions, so that evaluating them
 * on answers cannot fail. {@code docs/survey-logic.md} describes the language.
 */
@NullMarked
package io.outturn.survey.logic;

import org.jspecify.annotations.NullMarked;
