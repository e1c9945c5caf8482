package io.outturn.survey.question;

import java.util.List;
import java.util.Optional;

/** A question that is answered with options out of a list. */
public sealed interface Optioned extends Question
    permits SingleChoice, MultipleChoice, YesNo, Ranking {
  /** What can be chosen, in the order of the file. */
  List<Option> options();

  /**
   * Whether each respondent sees the options in an order of their own; options that are {@link
   * Option#fixed()} stay at the end.
   */
  boolean shuffled();

  /** The option with an id, if the question has it. */
  default Optional<Option> option(String id) {
    return options().stream().filter(option -> option.id().equals(id)).findFirst();
  }
}
