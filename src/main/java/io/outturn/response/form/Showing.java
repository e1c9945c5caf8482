package io.outturn.response.form;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.outturn.response.form.page.CheckPages;
import io.outturn.response.form.page.NoticePages;
import io.outturn.response.form.page.QuestionPages;
import io.outturn.response.form.page.Sheet;
import io.outturn.response.form.page.Views;
import io.outturn.response.form.way.Detour;
import io.outturn.response.form.way.Journey;
import io.outturn.response.form.way.Link;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** Shows pages with what was said so far. It only reads. */
@Singleton
final class Showing {
  private final Desk desk;
  private final Encounters encounters;
  private final QuestionPages questions;
  private final CheckPages checks;
  private final NoticePages notices;
  private final Views views;
  private final Clock clock;

  Showing(
      Desk desk,
      Encounters encounters,
      QuestionPages questions,
      CheckPages checks,
      NoticePages notices,
      Views views,
      Clock clock) {
    this.desk = desk;
    this.encounters = encounters;
    this.questions = questions;
    this.checks = checks;
    this.notices = notices;
    this.views = views;
    this.clock = clock;
  }

  /** Where a link leads: to the first page that waits for an answer. */
  HttpResponse<byte[]> resume(Visit visit) {
    var who = encounters.asking(visit, desk.open(visit.slug()));
    if (who.journey().pages().isEmpty()) {
      return nothing(who);
    }
    var proposal = visit.score().flatMap(score -> proposal(who, score));
    return proposal.isPresent()
        ? Html.own(HttpStatus.OK, views.draw(questions.page(proposal.get())))
        : who.completed() ? answered(who) : waiting(who);
  }

  /** The first page with the score that was chosen in a mail, if it has one like that. */
  private Optional<Sheet> proposal(Encounter who, String score) {
    var first = sheet(who, who.journey().pages().getFirst()).proposing(score);
    return Optional.of(first).filter(sheet -> !sheet.notes().isEmpty());
  }

  private HttpResponse<byte[]> answered(Encounter who) {
    var page = notices.answered(who.link(), who.survey(), who.speech());
    return Html.own(HttpStatus.OK, views.draw(page));
  }

  private HttpResponse<byte[]> waiting(Encounter who) {
    var journey = who.journey();
    var last = journey.pages().getLast();
    var page = journey.waiting();
    if (page.isEmpty() && journey.isChecked()) {
      return Html.seeOther(Link.in(who.speech().tag(), who.link().check()));
    }
    var sheet = sheet(who, page.orElse(last));
    return Html.passing(HttpStatus.OK, views.draw(questions.page(sheet)));
  }

  private HttpResponse<byte[]> nothing(Encounter who) {
    var page = notices.nothing(who.link(), who.survey(), who.speech());
    return Html.passing(HttpStatus.OK, views.draw(page));
  }

  /** A page by its number, or the check of all answers; a response begins with its first page. */
  HttpResponse<byte[]> page(Visit visit, String part) {
    var who = encounters.asking(visit, desk.open(visit.slug()));
    var pages = who.journey().pages();
    if (pages.isEmpty()) {
      return nothing(who);
    }
    return switch (part) {
      case "check" -> check(who);
      case "change" -> change(who);
      default -> page(who, Desk.page(part, who.survey()));
    };
  }

  private HttpResponse<byte[]> page(Encounter who, int page) {
    boolean fresh = who.stored().isEmpty();
    if (fresh && page != who.journey().pages().getFirst()) {
      return see(who, who.link().start());
    }
    return who.journey().leadsTo(page)
        ? Html.own(HttpStatus.OK, views.draw(questions.page(sheet(who, page))))
        : see(who, onTheWay(who.journey(), page, who.link()));
  }

  /** Where somebody is led who asks for a page that is not on their way. */
  static String onTheWay(Journey journey, int page, Link link) {
    return journey
        .after(page)
        .map(link::page)
        .orElseGet(() -> journey.isChecked() ? link.check() : link.page(journey.pages().getLast()));
  }

  private HttpResponse<byte[]> check(Encounter who) {
    if (who.stored().isEmpty()) {
      return see(who, who.link().start());
    }
    return who.journey()
        .missing()
        .map(page -> see(who, Detour.BACK.in(who.link().page(page))))
        .orElseGet(() -> {
          var page = checks.page(who.link(), who.journey(), who.speech(), who.completed());
          return Html.own(HttpStatus.OK, views.draw(page));
        });
  }

  private HttpResponse<byte[]> change(Encounter who) {
    return see(
        who,
        who.journey().isChecked()
            ? who.link().check()
            : who.link().page(who.journey().pages().getFirst()));
  }

  private Sheet sheet(Encounter who, int page) {
    var sheet = Sheet.of(who.link(), who.journey(), page, who.speech(), who.visit().detour());
    return who.stored().isEmpty() ? sheet.begunAt(Envelope.written(clock.instant())) : sheet;
  }

  private static HttpResponse<byte[]> see(Encounter who, String address) {
    return Html.seeOther(Link.in(who.speech().tag(), address));
  }
}
