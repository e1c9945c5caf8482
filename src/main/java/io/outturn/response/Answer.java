package io.outturn.response;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What one person said to one question. */
public sealed interface Answer {
  /** A number on the question's scale. */
  record Rating(int value) implements Answer {}

  /**
   * Options that were chosen, one or several.
   *
   * @param options their ids in the order of the question; never empty
   * @param other the person's words to the option that asks for them
   */
  record Chosen(List<String> options, Optional<String> other) implements Answer {
    public Chosen {
      options = demandSome(options);
    }
  }

  /**
   * Options by importance.
   *
   * @param options their ids, the most important first; never empty
   */
  record Ranked(List<String> options) implements Answer {
    public Ranked {
      options = demandSome(options);
    }
  }

  /** A number that is not on a scale; 5 and 5.00 are the same answer. */
  record Amount(BigDecimal number) implements Answer {
    public Amount {
      number = number.stripTrailingZeros();
      number = number.scale() < 0 ? number.setScale(0) : number;
    }
  }

  /** A day of the calendar. */
  record Date(LocalDate day) implements Answer {}

  /** The person's own words, never empty; also an e-mail address. */
  record Words(String text) implements Answer {
    /** Stands for words that were taken away when their time was over. */
    public static final Words REMOVED = new Words("(taken away when its time was over)");

    public Words {
      if (text.isBlank()) {
        throw new IllegalArgumentException("Words without a word are no answer");
      }
    }
  }

  /** The question does not apply to the person. */
  record NotApplicable() implements Answer {}

  private static List<String> demandSome(List<String> options) {
    if (options.isEmpty() || options.stream().distinct().count() < options.size()) {
      throw new IllegalArgumentException("Options are chosen once each, and at least one is");
    }
    return List.copyOf(options);
  }
}
