package io.outturn.survey.comparison;

import io.outturn.survey.Index;
import io.outturn.survey.Survey;
import io.outturn.survey.question.MatrixRow;
import io.outturn.survey.question.Question;
import java.util.Optional;

/** What a survey asks under an id, in its default language. */
public final class Worded {
  private Worded() {}

  /** The words of a question, of a row with its question, or what an index is made of. */
  public static Optional<String> of(Survey survey, String id) {
    return survey
        .question(id)
        .map(question -> of(question, survey.defaultLanguage()))
        .or(() -> index(survey, id).map(index -> "Index of " + parts(index)));
  }

  private static String of(Question question, String language) {
    var words = question.text().in(language);
    return question instanceof MatrixRow row ? row.stem().in(language) + " – " + words : words;
  }

  static Optional<Index> index(Survey survey, String id) {
    return survey.indexes().stream().filter(index -> index.id().equals(id)).findFirst();
  }

  static String parts(Index index) {
    return String.join(", ", index.questions());
  }
}
