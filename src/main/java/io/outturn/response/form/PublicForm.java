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
import io.outturn.response.form.question.Fields;
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
  private final Beginning beginning;
  private final Showing showing;
  private final Sending sending;
  private final Thanking thanking;
  private final NoFormPage noForm;

  PublicForm(
      Beginning beginning, Showing showing, Sending sending, Thanking thanking, NoFormPage noForm) {
    this.beginning = beginning;
    this.showing = showing;
    this.sending = sending;
    this.thanking = thanking;
    this.noForm = noForm;
  }

  @Get("/{slug}")
  HttpResponse<byte[]> begin(String slug, HttpRequest<?> request) {
    return beginning.page(slug, request);
  }

  @Get("/{slug}/r/{key}")
  HttpResponse<byte[]> resume(String slug, String key, HttpRequest<?> request) {
    return showing.resume(Visit.open(slug, key, request));
  }

  @Get("/{slug}/r/{key}/thanks")
  HttpResponse<byte[]> thanks(String slug, String key, HttpRequest<?> request) {
    return thanking.page(Visit.open(slug, key, request));
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
