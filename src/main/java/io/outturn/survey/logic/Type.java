package io.outturn.survey.logic;

import java.util.List;
import java.util.Optional;

/** What a question, an attribute or a computed value can be. */
public sealed interface Type {
  /** A number, and the range it stays in, if that is known. */
  record Amount(Optional<Range> range) implements Type {}

  /**
   * One choice among options.
   *
   * @param options their ids; for a question with yes, no and not sure these words
   */
  record Choice(List<String> options) implements Type {
    public Choice {
      options = List.copyOf(options);
    }
  }

  /** Any number of choices among options, by their ids. */
  record Choices(List<String> options) implements Type {
    public Choices {
      options = List.copyOf(options);
    }
  }

  /** A few words, such as a language or a place. */
  record Text() implements Type {}

  /** A person's own account, which can be answered or not, and is never quoted back. */
  record LongText() implements Type {}

  /** A day of the calendar. */
  record Day() implements Type {}

  /** Something that holds or does not. */
  record Truth() implements Type {}

  /** The whole numbers of a scale. */
  static Type scale(int low, int high) {
    return new Amount(Optional.of(Range.scale(low, high)));
  }

  /** Any number. */
  static Type number() {
    return new Amount(Optional.empty());
  }

  /** One of the answers yes, no and not-sure. */
  static Type yesNoNotSure() {
    return new Choice(List.of("yes", "no", "not-sure"));
  }
}
