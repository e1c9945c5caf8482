package io.outturn.response.validity;

import io.outturn.survey.Survey;
import io.outturn.survey.question.Day;
import io.outturn.survey.question.Email;
import io.outturn.survey.question.LocalizedText;
import io.outturn.survey.question.Matrix;
import io.outturn.survey.question.Optioned;
import io.outturn.survey.question.Quantity;
import io.outturn.survey.question.Question;
import io.outturn.survey.question.Rated;
import io.outturn.survey.question.Statement;
import io.outturn.survey.question.Written;
import java.text.BreakIterator;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How many words a person has to read, in the default language of the survey. Questions, sentences
 * of matrices and statements count; hints, labels and options do not, because many people need not
 * read them, and a flag must not rest on doubt.
 */
public final class ReadingLength {
  /** An answer that is repeated is taken for the words that stand in for it. */
  private static final Pattern PIPED = Pattern.compile("\\{[^{}|]*\\|([^{}]*)\\}");

  private ReadingLength() {}

  /**
   * The words of some questions.
   *
   * @param shown ids of questions and statements, rows of matrices one by one
   */
  public static int words(Survey survey, Collection<String> shown) {
    var language = survey.defaultLanguage();
    return survey.questions().stream().mapToInt(question -> words(question, shown, language)).sum();
  }

  private static int words(Question question, Collection<String> shown, String language) {
    return switch (question) {
      case Matrix matrix -> words(matrix, shown, language);
      case Statement statement ->
          shown.contains(statement.id())
              ? words(statement.text(), language)
                  + statement.hint().map(hint -> words(hint, language)).orElse(0)
              : 0;
      case Rated _, Optioned _, Written _, Quantity _, Day _, Email _ ->
          shown.contains(question.id()) ? words(question.text(), language) : 0;
    };
  }

  private static int words(Matrix matrix, Collection<String> shown, String language) {
    var rows = matrix.rows().stream().filter(row -> shown.contains(row.id())).toList();
    return rows.isEmpty()
        ? 0
        : words(matrix.text(), language)
            + rows.stream().mapToInt(row -> words(row.text(), language)).sum();
  }

  static int words(LocalizedText text, String language) {
    return words(
        PIPED.matcher(text.in(language)).replaceAll("$1"), Locale.forLanguageTag(language));
  }

  /** By the rules of the language, so that scripts without spaces have words too. */
  static int words(String text, Locale locale) {
    var breaks = BreakIterator.getWordInstance(locale);
    breaks.setText(text);
    int words = 0;
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
      words += Character.isLetterOrDigit(text.codePointAt(from)) ? 1 : 0;
    }
    return words;
  }
}
