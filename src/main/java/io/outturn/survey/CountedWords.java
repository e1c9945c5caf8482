package io.outturn.survey;

import io.outturn.survey.question.Counted;
import io.outturn.survey.question.MatrixRow;
import io.outturn.survey.question.Question;
import io.outturn.survey.question.Rated;
import java.util.stream.Collectors;

/**
 * What something that is counted is called where its numbers are shown, in the default language.
 */
public final class CountedWords {
  private CountedWords() {}

  /** The words that were asked; of an index, those of its questions. */
  public static String of(Survey survey, Counted counted) {
    return counted instanceof Index index
        ? index.questions().stream()
            .map(id -> of(survey, survey.question(id).orElseThrow()))
            .collect(Collectors.joining(" · "))
        : of(survey, survey.question(counted.id()).orElseThrow());
  }

  /** The words that were asked; a sentence of a matrix stands behind what the matrix asks. */
  public static String of(Survey survey, Question question) {
    var language = survey.defaultLanguage();
    return question instanceof MatrixRow row
        ? row.stem().in(language) + " – " + row.text().in(language)
        : question.text().in(language);
  }

  /**
   * A value as the scale shows it: the number, with its words where it has some.
   *
   * @param value a value of the scale
   */
  public static String step(Survey survey, Counted counted, int value) {
    return survey
        .question(counted.id())
        .filter(Rated.class::isInstance)
        .map(Rated.class::cast)
        .flatMap(rated -> rated.label(value))
        .map(label -> value + " " + label.in(survey.defaultLanguage()))
        .orElseGet(() -> Integer.toString(value));
  }
}
