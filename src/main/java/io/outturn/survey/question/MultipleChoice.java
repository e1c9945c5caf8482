package io.outturn.survey.question;

import java.util.List;

/** Any number of options out of several; an exclusive one stands alone. */
public record MultipleChoice(Prompt prompt, List<Option> options, boolean shuffled)
    implements Optioned {
  public MultipleChoice {
    options = List.copyOf(options);
  }
}
