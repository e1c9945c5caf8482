package io.outturn.survey.question;

import java.util.List;

/** One option out of several. */
public record SingleChoice(Prompt prompt, List<Option> options, boolean shuffled)
    implements Optioned {
  public SingleChoice {
    options = List.copyOf(options);
  }
}
