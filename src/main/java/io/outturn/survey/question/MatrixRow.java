package io.outturn.survey.question;

import io.outturn.statistics.Scale;
import java.util.List;
import java.util.Optional;

/**
 * One sentence of a matrix. Its prompt carries the matrix's own rules: whether it is required, when
 * it is shown, and the answer that it does not apply.
 *
 * @param stem what the matrix asks, which gives the sentence its meaning
 * @param labels the words of the steps, the worst first, as in the whole matrix; five or seven
 */
public record MatrixRow(Prompt prompt, LocalizedText stem, List<LocalizedText> labels)
    implements Rated {
  public MatrixRow {
    labels = List.copyOf(labels);
  }

  @Override
  public Scale scale() {
    return new Scale(1, labels.size());
  }

  @Override
  public Optional<LocalizedText> label(int value) {
    return Optional.of(labels.get(value - 1));
  }
}
