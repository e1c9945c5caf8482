package io.outturn.response.form;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.outturn.database.UncheckedSqlException;
import io.outturn.response.Circumstances;
import io.outturn.response.Intake;
import io.outturn.response.IntakeUnavailable;
import io.outturn.response.Refused;
import io.outturn.response.Responses;
import io.outturn.response.Submission;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.question.Question;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Takes a page of answers in and leads on to the next page. */
@Singleton
final class Sending {
  private final Desk desk;
  private final Intake intake;
  private final Responses responses;
  private final Pages pages;
  private final Views views;
  private final Clock clock;

  Sending(Desk desk, Intake intake, Responses responses, Pages pages, Views views, Clock clock) {
    this.desk = desk;
    this.intake = intake;
    this.responses = responses;
    this.pages = pages;
    this.views = views;
    this.clock = clock;
  }

  private record Sent(
      Visit visit, SurveyVersion version, int page, Reading reading, String language) {
    boolean last() {
      return page == version.survey().pages().size();
    }
  }

  HttpResponse<byte[]> take(Visit visit, String number, Fields fields) {
    var current = desk.open(visit.slug());
    var version = read(fields::version).map(id -> desk.version(visit.slug(), id)).orElse(current);
    int page = Desk.page(number, version.survey());
    var language = Languages.of(visit.request(), version.survey().languages());
    var reading = read(() -> Reading.of(version.survey().page(page), fields, language));
    var sent = new Sent(visit, version, page, reading, language);
    return reading.faults().isEmpty() ? store(sent, fields) : again(sent, fields);
  }

  private HttpResponse<byte[]> store(Sent sent, Fields fields) {
    try {
      var missing = sent.last() ? missing(sent) : OptionalInt.empty();
      intake.submit(submission(sent, sent.last() && missing.isEmpty()));
      return Html.seeOther(Link.in(sent.language(), next(sent, missing)));
    } catch (IntakeUnavailable | UncheckedSqlException | DataAccessException away) {
      return unsent(sent.visit().link().page(sent.page()), sent.language(), fields.values());
    } catch (Refused refused) {
      throw sent.version().survey().openOn(desk.today()) ? refused : NoForm.closed();
    }
  }

  private Submission submission(Sent sent, boolean completed) {
    return new Submission(
        sent.visit().link().response(),
        sent.version(),
        sent.visit().account(),
        sent.visit().link().channel(),
        desk.today(),
        clock.instant(),
        sent.reading().answers(),
        sent.reading().blank(),
        completed,
        Map.of(),
        Circumstances.UNKNOWN);
  }

  private static String next(Sent sent, OptionalInt missing) {
    var link = sent.visit().link();
    return sent.last() && missing.isEmpty()
        ? link.thanks()
        : link.page(missing.orElse(sent.page() + 1));
  }

  /**
   * The first page whose required answer is missing: somebody who came to the last page by its
   * address passed it by. Only a survey that requires something on an earlier page is looked up.
   */
  private OptionalInt missing(Sent sent) {
    var survey = sent.version().survey();
    var required =
        IntStream.range(1, sent.page())
            .filter(page -> survey.page(page).stream().anyMatch(Question::required))
            .toArray();
    if (required.length == 0) {
      return OptionalInt.empty();
    }
    var said = said(sent);
    return IntStream.of(required)
        .filter(page ->
            survey.page(page).stream()
                .anyMatch(each -> each.required() && !said.contains(each.id())))
        .findFirst();
  }

  private Set<String> said(Sent sent) {
    return responses
        .find(sent.visit().link().response())
        .map(response -> Showing.said(sent.version(), response).keySet())
        .orElse(Set.of());
  }

  private HttpResponse<byte[]> again(Sent sent, Fields fields) {
    var link = sent.visit().link();
    var page =
        pages.questions(
            link,
            sent.version(),
            sent.page(),
            sent.language(),
            fields.values(),
            sent.reading().faults(),
            link.page(sent.page()));
    return Html.passing(HttpStatus.UNPROCESSABLE_ENTITY, views.draw(page));
  }

  /** Gives the answers back to the page they came from, which can send them again. */
  HttpResponse<byte[]> unsent(String address, String language, Map<String, String> fields) {
    var page = pages.unsent(language, Link.in(language, address), fields);
    return Html.own(HttpStatus.SERVICE_UNAVAILABLE, views.draw(page))
        .header(HttpHeaders.RETRY_AFTER, NoFormPage.SOON);
  }

  /** What no form of ours sends is answered as such, not as a failure. */
  static <T> T read(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (IllegalArgumentException garbled) {
      throw NoForm.garbled();
    }
  }
}
