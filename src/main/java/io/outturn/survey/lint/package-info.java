/** Advice on surveys: a survey goes in, findings on its words and its shape come out. */
@NullMarked
package io.outturn.survey.lint;

import org.jspecify.annotations.NullMarked;
