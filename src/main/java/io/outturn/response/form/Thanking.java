package io.outturn.response.form;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.outturn.response.form.page.NoticePages;
import io.outturn.response.form.page.Views;
import io.outturn.response.form.way.Journey;
import io.outturn.response.form.way.Link;
import io.outturn.response.form.way.Said;
import io.outturn.response.form.words.Speech;
import io.outturn.survey.SurveyVersion;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Thanks for what was sent; also after the survey has closed. Where everybody is thanked alike the
 * page is drawn once for each survey version and language, and costs no SQL statement.
 */
@Singleton
final class Thanking {
  private record Edition(UUID version, String language, boolean changeable) {}

  private final Map<Edition, Spliced> drawn = new ConcurrentHashMap<>();
  private final Desk desk;
  private final Encounters encounters;
  private final NoticePages notices;
  private final Views views;

  Thanking(Desk desk, Encounters encounters, NoticePages notices, Views views) {
    this.desk = desk;
    this.encounters = encounters;
    this.notices = notices;
    this.views = views;
  }

  HttpResponse<byte[]> page(Visit visit) {
    var current = desk.known(visit.slug());
    return switch (visit.link()) {
      case Link.Open(_, var key) when Straight.endsAlike(current.survey()) ->
          Html.passing(
              HttpStatus.OK,
              alike(current, visit.speech(current.survey())).with(List.of(key.text())));
      case Link.Open _, Link.Personal _ -> own(encounters.asking(visit, current));
    };
  }

  private HttpResponse<byte[]> own(Encounter who) {
    if (!who.completed()) {
      var address = who.stored().isEmpty() ? who.link().start() : who.link().home();
      return Html.seeOther(Link.in(who.speech().tag(), address));
    }
    return Html.own(
        HttpStatus.OK, draw(who.link(), who.journey(), who.speech(), changeable(who.version())));
  }

  private Spliced alike(SurveyVersion version, Speech speech) {
    var edition = new Edition(version.id(), speech.tag(), changeable(version));
    return drawn.computeIfAbsent(edition, it -> cut(version, speech, it.changeable()));
  }

  private Spliced cut(SurveyVersion version, Speech speech, boolean changeable) {
    var link = new Link.Open(version.survey().slug(), Spliced.KEY);
    var journey = Journey.of(Said.nothing(version));
    return Spliced.at(List.of(Spliced.KEY.text()), draw(link, journey, speech, changeable));
  }

  private byte[] draw(Link link, Journey journey, Speech speech, boolean changeable) {
    return views.draw(notices.thanks(link, journey, speech, changeable));
  }

  /** The current version says how long answers are taken. */
  private boolean changeable(SurveyVersion version) {
    return desk.takesAnswers(desk.known(version.survey().slug()).survey());
  }
}
