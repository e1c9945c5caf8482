package io.outturn.survey.logic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** An answer, an attribute or a computed value. What was not answered has no value at all. */
public sealed interface Value {
  /**
   * A number, rounded to 15 decimals.
   *
   * @param number from -10^15 to 10^15
   */
  record Amount(BigDecimal number) implements Value {
    public Amount {
      number =
          Decimals.kept(number)
              .orElseThrow(() -> new IllegalArgumentException("A number is at most 10^15 in size"));
    }

    public static Amount of(long number) {
      return new Amount(BigDecimal.valueOf(number));
    }
  }

  /** One option of a choice, by its id; also an answer yes, no or not-sure. */
  record Choice(String option) implements Value {
    public Choice {
      refuseBlank(option);
    }
  }

  /**
   * The options that were chosen, by their ids.
   *
   * @param options at least one; nothing chosen is nothing answered
   */
  record Choices(Set<String> options) implements Value {
    public Choices {
      options = Collections.unmodifiableSet(new LinkedHashSet<>(options));
      if (options.isEmpty()) {
        throw new IllegalArgumentException("Nothing chosen is no answer, so it has no value");
      }
    }
  }

  /** Words, of any length. */
  record Text(String words) implements Value {
    public Text {
      refuseBlank(words);
    }
  }

  /** A day of the calendar. */
  record Day(LocalDate date) implements Value {}

  /** Whether something holds: an attribute that is on or off, or a computed condition. */
  record Truth(boolean holds) implements Value {}

  private static void refuseBlank(String words) {
    if (words.isBlank()) {
      throw new IllegalArgumentException("Blank words are no answer, so they have no value");
    }
  }
}
