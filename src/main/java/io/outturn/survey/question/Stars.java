package io.outturn.survey.question;

import io.outturn.statistics.Scale;
import java.util.Optional;

/**
 * A rating of one to five stars.
 *
 * @param lowest the words at the low end
 * @param highest the words at the high end
 */
public record Stars(Prompt prompt, LocalizedText lowest, LocalizedText highest) implements Rated {
  public static final Scale SCALE = new Scale(1, 5);

  @Override
  public Scale scale() {
    return SCALE;
  }

  @Override
  public Optional<LocalizedText> label(int value) {
    return Ends.label(value, SCALE, lowest, highest);
  }
}
