package io.outturn.dashboard.results;

import io.micronaut.core.annotation.Introspected;
import io.outturn.dashboard.Words;
import io.outturn.survey.SurveyVersion;
import java.util.List;
import java.util.Locale;

/** The surveys that run. */
@Introspected
record SurveysPage(List<Row> surveys) {
  /**
   * One survey.
   *
   * @param slug its name in addresses
   * @param title its name
   * @param results where its results are
   * @param publicLink where anybody can answer
   * @param responses how many responses there are, to whatever version
   * @param questions how many questions it asks
   * @param languages the languages it is asked in
   * @param state whether answers are still taken
   */
  public record Row(
      String slug,
      String title,
      String results,
      String publicLink,
      String responses,
      String questions,
      String languages,
      String state) {
    static Row of(SurveyVersion version, long responses) {
      var survey = version.survey();
      return new Row(
          survey.slug(),
          survey.title().in(survey.defaultLanguage()),
          "/surveys/" + survey.slug(),
          "/s/" + survey.slug(),
          Words.count(responses, "response"),
          Words.count(survey.questions().size(), "question"),
          String.join(", ", survey.languages().stream().map(Row::language).toList()),
          survey.closesOn().map(day -> "Open until " + Words.day(day)).orElse("Open"));
    }

    private static String language(String tag) {
      return Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
    }
  }
}
