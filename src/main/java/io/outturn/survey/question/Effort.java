package io.outturn.survey.question;

import io.outturn.statistics.Scale;
import java.util.Optional;

/**
 * How easy something was, 1 (strongly disagree that it was easy) to 7 (strongly agree).
 *
 * @param lowest the words at the low end
 * @param highest the words at the high end
 */
public record Effort(Prompt prompt, LocalizedText lowest, LocalizedText highest) implements Rated {
  public static final Scale SCALE = new Scale(1, 7);

  @Override
  public Scale scale() {
    return SCALE;
  }

  @Override
  public Optional<LocalizedText> label(int value) {
    return Ends.label(value, SCALE, lowest, highest);
  }
}
