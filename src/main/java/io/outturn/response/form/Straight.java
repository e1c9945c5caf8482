package io.outturn.response.form;

import io.outturn.survey.Page;
import io.outturn.survey.Survey;
import io.outturn.survey.question.LocalizedText;
import io.outturn.survey.question.Question;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Surveys that lead everybody along the same pages with the same words. */
final class Straight {
  private Straight() {}

  /**
   * Whether a page can be taken without knowing what was answered before. Not the last page, when
   * an earlier one asks for something that is needed: somebody may have passed it by.
   */
  static boolean needsNothingBefore(Survey survey, int page) {
    return is(survey) && (page < survey.pages().size() || !requiresBefore(survey, page));
  }

  /**
   * Whether everybody is thanked alike, and nobody can come to the thanks by another way than their
   * answers.
   */
  static boolean endsAlike(Survey survey) {
    return survey.pages().size() == 1 && !repeats(survey.thanks()) && is(survey);
  }

  private static boolean requiresBefore(Survey survey, int page) {
    return IntStream.range(1, page)
        .anyMatch(before -> survey.page(before).stream().anyMatch(Question::required));
  }

  private static boolean is(Survey survey) {
    return survey.pages().stream().noneMatch(Straight::branches)
        && survey.questions().stream().noneMatch(it -> it.prompt().showIf().isPresent())
        && survey.questions().stream().flatMap(Straight::texts).noneMatch(Straight::repeats);
  }

  private static boolean branches(Page page) {
    return page.showIf().isPresent() || !page.rules().isEmpty();
  }

  private static Stream<LocalizedText> texts(Question question) {
    return Stream.concat(
        Stream.concat(Stream.of(question.text()), question.hint().stream()),
        question.asked().stream().map(Question::text));
  }

  private static boolean repeats(LocalizedText text) {
    return text.byLanguage().values().stream().anyMatch(words -> words.indexOf('{') >= 0);
  }
}
