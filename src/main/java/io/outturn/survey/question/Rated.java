package io.outturn.survey.question;

import java.util.Optional;

/** A question whose answer is a number on a scale, and so can be counted and measured. */
public sealed interface Rated extends Question, Counted
    permits Recommend, Satisfaction, Agreement, Effort, Stars, MatrixRow {
  @Override
  default String id() {
    return prompt().id();
  }

  /**
   * The words of a step of the scale, where it has some.
   *
   * @param value a value of the scale
   */
  Optional<LocalizedText> label(int value);
}
