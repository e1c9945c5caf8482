package io.outturn.statistics;

import java.util.Optional;
import java.util.function.Function;

/**
 * What was looked for in the answers, or the named reason why nothing can be said. A page shows the
 * reason where the number would stand; it never shows a number that is not one.
 */
public sealed interface Finding<T> {
  /** It can be said. */
  record Found<T>(T value) implements Finding<T> {}

  /** It cannot be said. */
  record NotKnown<T>(Reason reason) implements Finding<T> {}

  /** Why nothing can be said. */
  enum Reason {
    COLLINEAR("Some of the questions measure the same thing"),
    EMPTY_GROUP("A group without answers has to be merged with another one first"),
    HEYWOOD_CASE("One question alone would explain all that the others share"),
    ITEMS_CANCEL_OUT("The questions cancel each other out"),
    MARGINS_OUT_OF_REACH("No weights make the answers add up to the population"),
    NOBODY_ASKED("Nobody was asked"),
    NOTHING_EXPLAINED("The drivers explain nothing"),
    NOTHING_IN_COMMON("The questions have too little in common"),
    NOTHING_RATED_TWICE("Nothing was rated twice"),
    NOTHING_UNLABELLED("The machine has coded nothing by itself"),
    NOT_CONVERGED("The estimate did not settle"),
    NO_ANSWERS("Nobody has answered"),
    NO_CHANGE("Nobody has changed sides"),
    NO_TREND_DETECTABLE("No trend can be detected in so few periods"),
    NO_VARIATION("Everybody gave the same answer"),
    SAME_CHANGE("Everybody's answer has changed by the same amount"),
    TOO_FEW_ANSWERS("There are not enough answers"),
    TOO_FEW_ITEMS("There are not enough questions"),
    TOO_FEW_LABELS("Not enough comments were coded by hand"),
    TOO_FEW_PERIODS("There are not enough periods");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** The reason as a sentence without its full stop. */
    public String words() {
      return words;
    }
  }

  static <T> Finding<T> found(T value) {
    return new Found<>(value);
  }

  static <T> Finding<T> notKnown(Reason reason) {
    return new NotKnown<>(reason);
  }

  /** What follows from the value, if it can be said. */
  default <U> Finding<U> map(Function<? super T, ? extends U> conclusion) {
    return then(value -> found(conclusion.apply(value)));
  }

  /** What can be said next, if this can be said. */
  default <U> Finding<U> then(Function<? super T, Finding<U>> next) {
    return switch (this) {
      case Found<T>(T value) -> next.apply(value);
      case NotKnown<T>(Reason reason) -> notKnown(reason);
    };
  }

  /** The value, if it can be said. */
  default Optional<T> known() {
    return switch (this) {
      case Found<T>(T value) -> Optional.of(value);
      case NotKnown<T> _ -> Optional.empty();
    };
  }
}
