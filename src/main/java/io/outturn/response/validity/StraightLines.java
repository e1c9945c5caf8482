package io.outturn.response.validity;

import io.outturn.survey.Survey;
import io.outturn.survey.question.Matrix;
import io.outturn.survey.question.MatrixRow;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whether somebody answered every sentence of a matrix alike. */
public final class StraightLines {
  /** Fewer sentences are often answered alike in earnest. */
  static final int FEWEST_ROWS = 4;

  private StraightLines() {}

  /**
   * The first matrix with at least four rows that all have one answer, if there is one.
   *
   * @param rating the rating of a row, by its id, where it counts
   */
  public static Optional<String> in(Survey survey, Function<String, OptionalInt> rating) {
    return survey.questions().stream()
        .filter(Matrix.class::isInstance)
        .map(Matrix.class::cast)
        .filter(matrix -> matrix.rows().size() >= FEWEST_ROWS)
        .flatMap(matrix -> line(matrix, rating).stream())
        .findFirst();
  }

  private static Optional<String> line(Matrix matrix, Function<String, OptionalInt> rating) {
    var answers = matrix.rows().stream().map(MatrixRow::id).map(rating).collect(Collectors.toSet());
    return answers.size() == 1 ? one(answers.iterator().next(), matrix) : Optional.empty();
  }

  private static Optional<String> one(OptionalInt answer, Matrix matrix) {
    return answer.isPresent()
        ? Optional.of(
            "%d on all %d rows of %s"
                .formatted(answer.getAsInt(), matrix.rows().size(), matrix.id()))
        : Optional.empty();
  }
}
