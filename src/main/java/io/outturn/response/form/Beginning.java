package io.outturn.response.form;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.outturn.account.AccountId;
import io.outturn.account.Attributes;
import io.outturn.response.form.page.NoticePages;
import io.outturn.response.form.page.Pace;
import io.outturn.response.form.page.QuestionPages;
import io.outturn.response.form.page.Sheet;
import io.outturn.response.form.page.Views;
import io.outturn.response.form.way.FormKey;
import io.outturn.response.form.way.Journey;
import io.outturn.response.form.way.Link;
import io.outturn.response.form.way.Said;
import io.outturn.response.form.words.Speech;
import io.outturn.survey.SurveyVersion;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The first page of a public form. It costs no SQL statement, and where everybody gets it alike it
 * is drawn once for each survey version and language: it then only lacks its key and its time.
 */
@Singleton
final class Beginning {
  /** Stands where the time goes. */
  private static final String TIME = "here-goes-the-time";

  /** What can differ between two drawings; the time only where it was measured. */
  private record Edition(UUID version, String language, Optional<Integer> minutes) {}

  private final Map<Edition, Optional<Spliced>> drawn = new ConcurrentHashMap<>();
  private final Desk desk;
  private final Pace pace;
  private final QuestionPages pages;
  private final NoticePages notices;
  private final Views views;
  private final Clock clock;

  Beginning(
      Desk desk, Pace pace, QuestionPages pages, NoticePages notices, Views views, Clock clock) {
    this.desk = desk;
    this.pace = pace;
    this.pages = pages;
    this.notices = notices;
    this.views = views;
    this.clock = clock;
  }

  HttpResponse<byte[]> page(String slug, HttpRequest<?> request) {
    var version = desk.open(slug);
    var key = FormKey.fresh();
    var visit = new Visit(new Link.Open(slug, key), slug, AccountId.NONE, Attributes.NONE, request);
    var speech = visit.speech(version.survey());
    var now = Envelope.written(clock.instant());
    return Html.passing(
        HttpStatus.OK,
        alike(visit, version, speech)
            .map(page -> page.with(List.of(key.text(), now)))
            .orElseGet(() -> own(visit, version, speech, now)));
  }

  /** The page that everybody gets, if there is one. */
  private Optional<Spliced> alike(Visit visit, SurveyVersion version, Speech speech) {
    var minutes = pace.measured(version.id()).map(Pace::minutes);
    return visit.score().isPresent()
        ? Optional.empty()
        : drawn.computeIfAbsent(
            new Edition(version.id(), speech.tag(), minutes), _ -> cut(version, speech));
  }

  private Optional<Spliced> cut(SurveyVersion version, Speech speech) {
    var link = new Link.Open(version.survey().slug(), Spliced.KEY);
    return first(version, link, speech, TIME)
        .filter(sheet -> sheet.orders().isEmpty())
        .map(sheet -> Spliced.at(List.of(Spliced.KEY.text(), TIME), views.draw(pages.page(sheet))));
  }

  /** The page of one person, with a score proposed or with options in an order of their own. */
  private byte[] own(Visit visit, SurveyVersion version, Speech speech, String now) {
    return first(version, visit.link(), speech, now)
        .map(sheet -> visit.score().map(sheet::proposing).orElse(sheet))
        .map(sheet -> views.draw(pages.page(sheet)))
        .orElseGet(() -> views.draw(notices.nothing(visit.link(), version.survey(), speech)));
  }

  /** The first page on the way of somebody of whom nothing is known. */
  private static Optional<Sheet> first(
      SurveyVersion version, Link link, Speech speech, String time) {
    var journey = Journey.of(Said.nothing(version));
    return journey.pages().stream()
        .findFirst()
        .map(page -> Sheet.of(link, journey, page, speech, Optional.empty()).begunAt(time));
  }
}
