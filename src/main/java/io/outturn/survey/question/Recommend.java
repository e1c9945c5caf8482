package io.outturn.survey.question;

import io.outturn.statistics.Scale;
import java.util.Optional;

/**
 * How likely the person is to recommend the service, 0 (not at all likely) to 10 (extremely
 * likely).
 *
 * @param lowest the words at the low end
 * @param highest the words at the high end
 */
public record Recommend(Prompt prompt, LocalizedText lowest, LocalizedText highest)
    implements Rated {
  public static final Scale SCALE = new Scale(0, 10);

  @Override
  public Scale scale() {
    return SCALE;
  }

  @Override
  public Optional<LocalizedText> label(int value) {
    return Ends.label(value, SCALE, lowest, highest);
  }
}
