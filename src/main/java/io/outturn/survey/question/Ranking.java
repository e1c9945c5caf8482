package io.outturn.survey.question;

import java.util.List;

/** Some or all options in the order of their importance, the most important first. */
public record Ranking(Prompt prompt, List<Option> options, boolean shuffled) implements Optioned {
  public Ranking {
    options = List.copyOf(options);
  }
}
