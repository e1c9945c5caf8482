/**
 * Texts that repeat an earlier answer: the words of a survey go in, checked templates come out,
 * which fill in the answers of one person as plain text.
 */
@NullMarked
package io.outturn.survey.logic.piping;

import org.jspecify.annotations.NullMarked;
