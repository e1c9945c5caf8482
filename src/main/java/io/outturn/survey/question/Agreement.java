package io.outturn.survey.question;

import io.outturn.statistics.Scale;
import java.util.List;
import java.util.Optional;

/**
 * How much the person agrees with a sentence: five or seven labelled steps, 1 for the strongest
 * disagreement; shown with the strongest agreement first.
 *
 * @param labels the words of the steps, the worst first
 */
public record Agreement(Prompt prompt, List<LocalizedText> labels) implements Rated {
  public Agreement {
    labels = List.copyOf(labels);
    if (labels.size() != 5 && labels.size() != 7) {
      throw new IllegalArgumentException(
          "An agreement question has 5 or 7 labels, not " + labels.size());
    }
  }

  @Override
  public Scale scale() {
    return new Scale(1, labels.size());
  }

  /** The label of a step; labels stand worst first. */
  @Override
  public Optional<LocalizedText> label(int value) {
    return Optional.of(labels.get(value - 1));
  }
}
