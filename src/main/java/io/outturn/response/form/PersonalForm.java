package io.outturn.response.form;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.outturn.database.UncheckedSqlException;
import io.outturn.delivery.Invitations;
import io.outturn.response.form.question.Fields;
import io.outturn.response.form.way.Link;
import io.outturn.response.form.words.Speech;
import io.swagger.v3.oas.annotations.Hidden;

/**
 * A survey through somebody's own link: one response, resumed wherever it was left and changed
 * until the survey closes. Mail scanners may follow the link as often as they like; only a POST
 * counts.
 */
@Hidden
@Controller(value = "/i", produces = MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PersonalForm {
  private final Invitations invitations;
  private final Showing showing;
  private final Sending sending;
  private final Thanking thanking;
  private final Anonymously anonymously;
  private final NoFormPage noForm;

  PersonalForm(
      Invitations invitations,
      Showing showing,
      Sending sending,
      Thanking thanking,
      Anonymously anonymously,
      NoFormPage noForm) {
    this.invitations = invitations;
    this.showing = showing;
    this.sending = sending;
    this.thanking = thanking;
    this.anonymously = anonymously;
    this.noForm = noForm;
  }

  @Get("/{token}")
  HttpResponse<byte[]> resume(String token, HttpRequest<?> request) {
    var visit = visit(token, request);
    return anonymously.leads(visit) ? publicly(visit) : showing.resume(visit);
  }

  @Get("/{token}/thanks")
  HttpResponse<byte[]> thanks(String token, HttpRequest<?> request) {
    return thanking.page(visit(token, request));
  }

  @Get("/{token}/{page}")
  HttpResponse<byte[]> page(String token, String page, HttpRequest<?> request) {
    var visit = visit(token, request);
    return anonymously.leads(visit) ? publicly(visit) : showing.page(visit, page);
  }

  /** When the link cannot be looked up just now, the page keeps the answers. */
  @Post(value = "/{token}/{page}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> send(String token, String page, @Body String body, HttpRequest<?> request) {
    var fields = Sending.read(() -> Fields.parse(body));
    try {
      var visit = visit(token, request);
      return anonymously.leads(visit) ? publicly(visit) : sending.take(visit, page, fields);
    } catch (UncheckedSqlException | DataAccessException away) {
      var speech = Speech.in(Languages.of(request, Speech.OWN));
      return sending.unsent(request.getPath(), speech, fields);
    }
  }

  private static HttpResponse<byte[]> publicly(Visit visit) {
    return Html.seeOther("/s/" + visit.slug());
  }

  private Visit visit(String token, HttpRequest<?> request) {
    var invitation = invitations.byToken(token).orElseThrow(NoForm::unknownLink);
    return new Visit(
        new Link.Personal(token),
        invitation.slug(),
        invitation.account(),
        invitation.attributes(),
        request);
  }

  @Error(exception = DataAccessException.class)
  HttpResponse<byte[]> cutOff(HttpRequest<?> request) {
    return noForm.answer(request, NoForm.away());
  }

  @Error(exception = UncheckedSqlException.class)
  HttpResponse<byte[]> away(HttpRequest<?> request) {
    return noForm.answer(request, NoForm.away());
  }
}
