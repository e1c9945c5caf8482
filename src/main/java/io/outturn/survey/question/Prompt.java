package io.outturn.survey.question;

import java.util.Optional;

/**
 * What every kind of question has.
 *
 * @param id its name inside its survey: lower-case letters, digits and hyphens
 * @param text what is asked; an earlier answer may be repeated in it, see {@code
 *     io.outturn.survey.logic.piping}
 * @param hint a line under the question that helps to answer it
 * @param required whether the page is refused without an answer
 * @param showIf the condition without which it is not shown, as the file writes it
 * @param notApplicable the words of the answer that the question does not apply, where it is
 *     offered; such an answer counts as none on the scale
 */
public record Prompt(
    String id,
    LocalizedText text,
    Optional<LocalizedText> hint,
    boolean required,
    Optional<String> showIf,
    Optional<LocalizedText> notApplicable) {}
