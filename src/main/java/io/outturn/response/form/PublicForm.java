package io.outturn.response.form;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import io.swagger.v3.oas.annotations.Hidden;

/**
 * A survey that anybody with its address may answer. Asking for its first page stores nothing and
 * reads nothing; the response begins with the first answers sent.
 */
@Hidden
@Controller(value = "/s", produces = MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PublicForm {
  private final Desk desk;
  private final DrawnPages drawn;
  private final Showing showing;
  private final Sending sending;
  private final NoFormPage noForm;

  PublicForm(Desk desk, DrawnPages drawn, Showing showing, Sending sending, NoFormPage noForm) {
    this.desk = desk;
    this.drawn = drawn;
    this.showing = showing;
    this.sending = sending;
    this.noForm = noForm;
  }

  @Get("/{slug}")
  HttpResponse<byte[]> begin(String slug, HttpRequest<?> request) {
    var version = desk.open(slug);
    return Html.passing(
        HttpStatus.OK, drawn.first(version, Languages.of(request, version.survey().languages())));
  }

  @Get("/{slug}/thanks")
  HttpResponse<byte[]> thanks(String slug, HttpRequest<?> request) {
    var version = desk.known(slug);
    return Html.passing(
        HttpStatus.OK, drawn.thanks(version, Languages.of(request, version.survey().languages())));
  }

  @Get("/{slug}/r/{key}/{page}")
  HttpResponse<byte[]> page(String slug, String key, String page, HttpRequest<?> request) {
    return showing.page(Visit.open(slug, key, request), page);
  }

  @Post(value = "/{slug}/r/{key}/{page}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> send(
      String slug, String key, String page, @Body String body, HttpRequest<?> request) {
    var fields = Sending.read(() -> Fields.parse(body));
    return sending.take(Visit.open(slug, key, request), page, fields);
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
