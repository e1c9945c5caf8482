package io.outturn.response.form;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.outturn.response.Answer;
import io.outturn.response.Responses;
import io.outturn.response.StoredResponse;
import io.outturn.survey.SurveyVersion;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows pages with what was said so far. It only reads. */
@Singleton
final class Showing {
  private final Desk desk;
  private final Responses responses;
  private final Pages pages;
  private final Views views;

  Showing(Desk desk, Responses responses, Pages pages, Views views) {
    this.desk = desk;
    this.responses = responses;
    this.pages = pages;
    this.views = views;
  }

  /** A page by its number; a response begins with its first page. */
  HttpResponse<byte[]> page(Visit visit, String number) {
    var current = desk.open(visit.slug());
    var stored = responses.find(visit.link().response());
    var version = answered(visit, stored).orElse(current);
    int page = Desk.page(number, version.survey());
    return stored.isEmpty() && page > 1
        ? Html.seeOther(visit.link().start())
        : Html.own(HttpStatus.OK, draw(visit, version, page, stored));
  }

  /** Where a personal link leads: to the first page that waits for an answer, or to the thanks. */
  HttpResponse<byte[]> resume(Visit visit) {
    var current = desk.open(visit.slug());
    var stored = responses.find(visit.link().response());
    var version = answered(visit, stored).orElse(current);
    return stored.filter(StoredResponse::completed).isPresent()
        ? Html.own(HttpStatus.OK, thanks(visit, version))
        : Html.passing(HttpStatus.OK, draw(visit, version, next(version, stored), stored));
  }

  private Optional<SurveyVersion> answered(Visit visit, Optional<StoredResponse> stored) {
    return stored.map(response -> desk.version(visit.slug(), response.surveyVersion()));
  }

  private byte[] thanks(Visit visit, SurveyVersion version) {
    var language = Languages.of(visit.request(), version.survey().languages());
    return views.draw(pages.thanks(version.survey(), visit.link(), language));
  }

  /** The page after the last one with an answer: what was passed over on the way stays so. */
  private static int next(SurveyVersion version, Optional<StoredResponse> stored) {
    var said = stored.map(response -> said(version, response)).orElse(Map.of());
    var survey = version.survey();
    int all = survey.pages().size();
    for (int page = all; page > 0; page--) {
      if (survey.pages().get(page - 1).questions().stream().anyMatch(said::containsKey)) {
        return Math.min(page + 1, all);
      }
    }
    return 1;
  }

  private byte[] draw(
      Visit visit, SurveyVersion version, int page, Optional<StoredResponse> stored) {
    var language = Languages.of(visit.request(), version.survey().languages());
    var said = stored.map(response -> said(version, response)).orElse(Map.of());
    var link = visit.link();
    return views.draw(
        pages.questions(link, version, page, language, said, List.of(), link.page(page)));
  }

  /** A response's answers as their fields hold them, by question id. */
  static Map<String, String> said(SurveyVersion version, StoredResponse response) {
    var said = new HashMap<String, String>();
    version
        .questionVersions()
        .forEach((question, id) -> {
          var answer = response.answers().get(id);
          if (answer != null) {
            said.put(question, text(answer));
          }
        });
    return said;
  }

  private static String text(Answer answer) {
    return switch (answer) {
      case Answer.Chosen _,
          Answer.Ranked _,
          Answer.Amount _,
          Answer.Date _,
          Answer.NotApplicable _ ->
          throw new UnsupportedOperationException();
      case Answer.Rating(int value) -> Integer.toString(value);
      case Answer.Words(String text) -> text;
    };
  }
}
