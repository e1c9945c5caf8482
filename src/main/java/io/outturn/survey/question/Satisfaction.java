package io.outturn.survey.question;

import io.outturn.statistics.Scale;
import java.util.List;
import java.util.Optional;

/**
 * How satisfied the person is: five labelled steps, 1 the worst and 5 the best; shown best first.
 *
 * @param labels the words of the steps, the worst first
 */
public record Satisfaction(Prompt prompt, List<LocalizedText> labels) implements Rated {
  public static final Scale SCALE = new Scale(1, 5);

  public Satisfaction {
    labels = List.copyOf(labels);
    if (labels.size() != SCALE.size()) {
      throw new IllegalArgumentException(
          "A satisfaction question has 5 labels, not " + labels.size());
    }
  }

  @Override
  public Scale scale() {
    return SCALE;
  }

  /** The label of a step; labels stand worst first. */
  @Override
  public Optional<LocalizedText> label(int value) {
    return Optional.of(labels.get(value - 1));
  }
}
