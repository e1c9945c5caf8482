package io.outturn.response.form;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.outturn.database.UncheckedSqlException;
import io.outturn.response.Intake;
import io.outturn.response.IntakeUnavailable;
import io.outturn.response.Refused;
import io.outturn.response.Submission;
import io.outturn.response.form.page.NoticePages;
import io.outturn.response.form.page.QuestionPages;
import io.outturn.response.form.page.Sheet;
import io.outturn.response.form.page.Views;
import io.outturn.response.form.question.Fields;
import io.outturn.response.form.way.Link;
import io.outturn.response.form.words.Speech;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/** Takes a page of answers in and leads on to the next page. */
@Singleton
final class Sending {
  private final Desk desk;
  private final Encounters encounters;
  private final Intake intake;
  private final Submissions submissions;
  private final QuestionPages questions;
  private final NoticePages notices;
  private final Views views;

  Sending(
      Desk desk,
      Encounters encounters,
      Intake intake,
      Submissions submissions,
      QuestionPages questions,
      NoticePages notices,
      Views views) {
    this.desk = desk;
    this.encounters = encounters;
    this.intake = intake;
    this.submissions = submissions;
    this.questions = questions;
    this.notices = notices;
    this.views = views;
  }

  HttpResponse<byte[]> take(Visit visit, String part, Fields fields) {
    var current = desk.open(visit.slug());
    if (part.equals("check")) {
      return complete(encounters.asking(visit, current), fields);
    }
    var envelope = read(() -> Envelope.of(fields));
    var version = envelope.version().map(id -> desk.version(visit.slug(), id)).orElse(current);
    int page = Desk.page(part, version.survey());
    var who = encounters.sending(visit, version, page);
    return who.journey().leadsTo(page)
        ? take(who, page, envelope, fields)
        : Html.seeOther(
            Link.in(who.speech().tag(), Showing.onTheWay(who.journey(), page, visit.link())));
  }

  private HttpResponse<byte[]> take(Encounter who, int page, Envelope envelope, Fields fields) {
    var sheet =
        Sheet.of(who.link(), who.journey(), page, who.speech(), who.visit().detour())
            .holding(fields)
            .begunAt(envelope.began().map(Envelope::written).orElse(""));
    var reading = read(() -> Reading.of(sheet));
    if (envelope.language().isPresent()) {
      return translated(who, sheet, envelope.language().get());
    }
    return reading.faults().isEmpty()
        ? store(Step.of(who, sheet, reading, envelope), fields)
        : Html.passing(
            HttpStatus.UNPROCESSABLE_ENTITY,
            views.draw(questions.page(sheet.refused(reading.faults()))));
  }

  /** The same page in another language with everything that was typed; nothing is stored. */
  private HttpResponse<byte[]> translated(Encounter who, Sheet sheet, String language) {
    if (!who.survey().languages().contains(language)) {
      throw NoForm.garbled();
    }
    return Html.passing(HttpStatus.OK, views.draw(questions.page(sheet.in(Speech.in(language)))));
  }

  private HttpResponse<byte[]> store(Step step, Fields fields) {
    var who = step.who();
    return submit(who, submissions.page(step), step.next(), step.sheet().address(), fields);
  }

  /** All answers were checked and are sent. */
  private HttpResponse<byte[]> complete(Encounter who, Fields fields) {
    var link = who.link();
    if (!Envelope.NAMES.containsAll(fields.names())) {
      throw NoForm.garbled();
    } else if (who.stored().isEmpty() || who.journey().missing().isPresent()) {
      return Html.seeOther(Link.in(who.speech().tag(), link.check()));
    }
    return submit(who, submissions.completion(who), link.thanks(), link.check(), fields);
  }

  private HttpResponse<byte[]> submit(
      Encounter who, Submission submission, String next, String address, Fields fields) {
    try {
      intake.submit(submission);
      return Html.seeOther(Link.in(who.speech().tag(), next));
    } catch (IntakeUnavailable | UncheckedSqlException | DataAccessException away) {
      return unsent(address, who.speech(), fields);
    } catch (Refused refused) {
      throw desk.takesAnswers(who.survey()) ? refused : desk.refusal(who.survey());
    }
  }

  /** Gives the answers back to the page they came from, which can send them again. */
  HttpResponse<byte[]> unsent(String address, Speech speech, Fields fields) {
    var page = notices.unsent(speech, Link.in(speech.tag(), address), fields.values());
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
