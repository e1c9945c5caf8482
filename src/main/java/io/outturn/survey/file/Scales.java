package io.outturn.survey.file;

import io.outturn.statistics.Scale;
import io.outturn.survey.question.Effort;
import io.outturn.survey.question.Recommend;
import io.outturn.survey.question.Satisfaction;
import io.outturn.survey.question.Stars;
import java.util.Optional;

/** The scales of questions as the file writes them. */
final class Scales {
  private static final int STEPS = 5;

  private Scales() {}

  /** The scale of a question, or of each row of a matrix; none where nothing is rated. */
  static Optional<Scale> of(Part question) {
    return switch (question.words("type").orElse("")) {
      case "recommend" -> Optional.of(Recommend.SCALE);
      case "satisfaction" -> Optional.of(Satisfaction.SCALE);
      case "effort" -> Optional.of(Effort.SCALE);
      case "stars" -> Optional.of(Stars.SCALE);
      case "agreement", "matrix" -> Optional.of(new Scale(1, steps(question)));
      default -> Optional.empty();
    };
  }

  /** How many steps an agreement question or a matrix has: 7, or 5. */
  static int steps(Part question) {
    int labels = question.items("labels").size();
    int written = labels > 0 ? labels : question.whole("steps").orElse(STEPS);
    return written == 7 ? 7 : STEPS;
  }
}
