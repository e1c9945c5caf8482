package io.outturn.survey.question;

import io.outturn.statistics.Scale;
import java.util.Optional;

/** The words at the two ends of a scale whose other steps are numbers alone. */
final class Ends {
  private Ends() {}

  static Optional<LocalizedText> label(
      int value, Scale scale, LocalizedText lowest, LocalizedText highest) {
    if (value == scale.low()) {
      return Optional.of(lowest);
    }
    return value == scale.high() ? Optional.of(highest) : Optional.empty();
  }
}
