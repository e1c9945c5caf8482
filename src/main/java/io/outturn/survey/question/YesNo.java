package io.outturn.survey.question;

import java.util.List;

/**
 * Yes, no or not sure.
 *
 * @param options the three answers with the ids {@code yes}, {@code no} and {@code not-sure}, in
 *     this order
 */
public record YesNo(Prompt prompt, List<Option> options) implements Optioned {
  public static final List<String> IDS = List.of("yes", "no", "not-sure");

  public YesNo {
    options = List.copyOf(options);
    if (!options.stream().map(Option::id).toList().equals(IDS)) {
      throw new IllegalArgumentException("Yes, no and not sure are the answers, in this order");
    }
  }

  @Override
  public boolean shuffled() {
    return false;
  }
}
