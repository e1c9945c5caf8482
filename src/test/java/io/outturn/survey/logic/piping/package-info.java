/** Texts that repeat an answer, and the mistakes in them. */
@NullMarked
package io.outturn.survey.logic.piping;

import org.jspecify.annotations.NullMarked;
