package io.outturn.survey.question;

import java.util.List;
import java.util.Optional;

/**
 * One question of a survey. A new kind of question is a new record here, and the compiler then
 * names every place that must know it: the file reader, the form, the answer's check, the summary.
 */
public sealed interface Question
    permits Rated, Optioned, Written, Quantity, Day, Email, Matrix, Statement {
  /** What every kind of question has. */
  Prompt prompt();

  /** The question's name inside its survey: lower-case letters, digits and hyphens. */
  default String id() {
    return prompt().id();
  }

  /** What is asked. */
  default LocalizedText text() {
    return prompt().text();
  }

  /** A line under the question that helps to answer it. */
  default Optional<LocalizedText> hint() {
    return prompt().hint();
  }

  /** Whether the page is refused without an answer. */
  default boolean required() {
    return prompt().required();
  }

  /** The words of the answer that the question does not apply, where it is offered. */
  default Optional<LocalizedText> notApplicable() {
    return prompt().notApplicable();
  }

  /**
   * The questions that are answered one by one: this one, the rows of a matrix, and none for a
   * statement. Each has a version, an answer and counts of its own.
   */
  default List<Question> asked() {
    return List.of(this);
  }
}
