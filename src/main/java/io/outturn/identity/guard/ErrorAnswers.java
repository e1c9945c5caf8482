package io.outturn.identity.guard;

import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.views.ViewsRenderer;
import io.micronaut.views.ViewsRendererLocator;
import io.outturn.api.Wrong;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives every error its body: a problem document under {@code /api/}, a page elsewhere. */
@Singleton
final class ErrorAnswers implements ErrorResponseProcessor<Object> {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);
  private static final String VIEW = "identity/error";
  private static final String PAGE = "text/html;charset=utf-8";
  private final ViewsRendererLocator views;

  ErrorAnswers(ViewsRendererLocator views) {
    this.views = views;
  }

  @Override
  public MutableHttpResponse<Object> processResponse(
      ErrorContext context, MutableHttpResponse<?> response) {
    if (response.getStatus() == HttpStatus.INTERNAL_SERVER_ERROR) {
      return failure(context.getRequest(), response, context.getRootCause().orElse(null));
    }
    var detail = context.getErrors().stream().map(Error::getMessage).findFirst().orElse(null);
    return fill(context.getRequest(), response, detail, null);
  }

  /** Tells the log everything under a random reference, and whoever asked the reference alone. */
  MutableHttpResponse<Object> failure(
      HttpRequest<?> request, MutableHttpResponse<?> response, @Nullable Throwable cause) {
    var reference = UUID.randomUUID().toString();
    LOG.error("Failure {}", reference, cause);
    return fill(request, response, null, reference);
  }

  /**
   * Puts the body into an error's response.
   *
   * @param detail what to tell a program about its mistake; failures of ours tell nothing
   * @param reference under which the log tells more
   */
  @SuppressWarnings("unchecked") // a response takes any body; its type parameter is only a hope
  MutableHttpResponse<Object> fill(
      HttpRequest<?> request,
      MutableHttpResponse<?> response,
      @Nullable String detail,
      @Nullable String reference) {
    var answer = (MutableHttpResponse<Object>) response;
    if (request.getMethod() == HttpMethod.HEAD) {
      return answer;
    }
    return Place.of(request) == Place.API
        ? answer
            .<Object>body(problem(request, answer.getStatus(), detail, reference))
            .contentType(Problem.MEDIA_TYPE)
        : answer
            .<Object>body(page(ErrorPage.of(answer.getStatus(), reference), request))
            .contentType(PAGE);
  }

  /** Tells a program every place that is wrong in what it sent. */
  @SuppressWarnings("unchecked") // a response takes any body; its type parameter is only a hope
  MutableHttpResponse<Object> wrong(HttpRequest<?> request, List<Wrong> wrongs) {
    var status = HttpStatus.UNPROCESSABLE_ENTITY;
    var answer = (MutableHttpResponse<Object>) (MutableHttpResponse<?>) HttpResponse.status(status);
    return answer
        .<Object>body(Problem.of(status, wrongs, request.getPath()))
        .contentType(Problem.MEDIA_TYPE);
  }

  private static Problem problem(
      HttpRequest<?> request,
      HttpStatus status,
      @Nullable String detail,
      @Nullable String reference) {
    if (reference != null) {
      return Problem.of(
          status, "The log tells more under " + reference + ".", "urn:uuid:" + reference);
    }
    var known = detail == null || status.getCode() >= 500 ? status.getReason() : detail;
    return Problem.of(status, known, request.getPath());
  }

  @SuppressWarnings({"rawtypes", "unchecked"}) // as the locator has it
  private String page(ErrorPage page, HttpRequest<?> request) {
    ViewsRenderer renderer =
        views
            .resolveViewsRenderer(VIEW, MediaType.TEXT_HTML, page)
            .orElseThrow(() -> new IllegalStateException("No renderer for " + VIEW));
    return text(renderer.render(VIEW, page, request));
  }

  private static String text(Writable page) {
    var text = new StringWriter();
    try {
      page.writeTo(text);
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return text.toString();
  }
}
