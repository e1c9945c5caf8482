package io.outturn.response.form;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.outturn.response.form.page.NoticePages;
import io.outturn.response.form.page.Views;
import io.outturn.response.form.words.Speech;
import jakarta.inject.Singleton;

/** Answers with the notice that says why there is no form. */
@Singleton
@Produces(MediaType.TEXT_HTML)
final class NoFormPage implements ExceptionHandler<NoForm, HttpResponse<byte[]>> {
  /** Seconds after which trying again is worth it. */
  static final String SOON = "5";

  private final NoticePages pages;
  private final Views views;

  NoFormPage(NoticePages pages, Views views) {
    this.pages = pages;
    this.views = views;
  }

  @Override
  public HttpResponse<byte[]> handle(
      @SuppressWarnings("rawtypes") HttpRequest request, NoForm reason) {
    return answer(request, reason);
  }

  HttpResponse<byte[]> answer(HttpRequest<?> request, NoForm reason) {
    var speech = Speech.in(Languages.of(request, Speech.OWN));
    var page = pages.notice(reason.in(speech.words()), speech, request.getPath());
    var response = Html.own(reason.status(), views.draw(page));
    return reason.status() == HttpStatus.SERVICE_UNAVAILABLE
        ? response.header(HttpHeaders.RETRY_AFTER, SOON)
        : response;
  }
}
