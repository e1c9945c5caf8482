package io.outturn.response.form;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.outturn.account.AccountId;
import io.outturn.response.form.page.NoticePages;
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

  private record Edition(UUID version, String language) {}

  private final Map<Edition, Spliced> drawn = new ConcurrentHashMap<>();
  private final Desk desk;
  private final QuestionPages pages;
  private final NoticePages notices;
  private final Views views;
  private final Clock clock;

  Beginning(Desk desk, QuestionPages pages, NoticePages notices, Views views, Clock clock) {
    this.desk = desk;
    this.pages = pages;
    this.notices = notices;
    this.views = views;
    this.clock = clock;
  }

  HttpResponse<byte[]> page(String slug, HttpRequest<?> request) {
    var version = desk.open(slug);
    var key = FormKey.fresh();
    var visit = new Visit(new Link.Open(slug, key), slug, AccountId.NONE, Map.of(), request);
    var speech = visit.speech(version.survey());
    var now = Envelope.written(clock.instant());
    var sheet = first(version, key, speech, now);
    if (sheet.isEmpty()) {
      var page = notices.nothing(visit.link(), version.survey(), speech);
      return Html.passing(HttpStatus.OK, views.draw(page));
    }
    var own = visit.score().map(sheet.get()::proposing).orElse(sheet.get());
    return Html.passing(HttpStatus.OK, draw(own, version, key, now));
  }

  /** The first page on the way of somebody of whom nothing is known. */
  private static Optional<Sheet> first(
      SurveyVersion version, FormKey key, Speech speech, String time) {
    var journey = Journey.of(Said.nothing(version));
    var link = new Link.Open(version.survey().slug(), key);
    return journey.pages().stream()
        .findFirst()
        .map(page -> Sheet.of(link, journey, page, speech, Optional.empty()).begunAt(time));
  }

  private byte[] draw(Sheet sheet, SurveyVersion version, FormKey key, String now) {
    if (!sheet.notes().isEmpty() || !sheet.orders().isEmpty()) {
      return views.draw(pages.page(sheet));
    }
    return drawn
        .computeIfAbsent(
            new Edition(version.id(), sheet.speech().tag()), _ -> cut(version, sheet.speech()))
        .with(List.of(key.text(), now));
  }

  private Spliced cut(SurveyVersion version, Speech speech) {
    var sheet = first(version, Spliced.KEY, speech, TIME).orElseThrow();
    return Spliced.at(List.of(Spliced.KEY.text(), TIME), views.draw(pages.page(sheet)));
  }
}
