package io.outturn.survey;

import io.outturn.statistics.Scale;
import io.outturn.survey.question.Counted;
import java.util.List;

/**
 * Several rated questions on one scale, summed up for each response that answered all of them. The
 * sum is counted like an answer, so an index has the same statistics as a single question; shown is
 * the sum divided by the number of questions.
 *
 * @param id its name inside its survey, which no question has
 * @param questions the ids of the questions, at least two
 * @param each the scale of each of them
 */
public record Index(String id, List<String> questions, Scale each) implements Counted {
  public Index {
    questions = List.copyOf(questions);
    if (questions.size() < 2) {
      throw new IllegalArgumentException("An index is made of at least two questions");
    }
  }

  /** The sums that responses can have. */
  @Override
  public Scale scale() {
    return new Scale(each.low() * questions.size(), each.high() * questions.size());
  }
}
