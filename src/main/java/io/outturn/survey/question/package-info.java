/**
 * The kinds of questions and their words: pure values. Nothing flows in but what a survey's file
 * says.
 */
@NullMarked
package io.outturn.survey.question;

import org.jspecify.annotations.NullMarked;
