package io.outturn.identity.guard;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** The end of every exception that nobody else knows. */
@Singleton
final class UnexpectedFailure implements ExceptionHandler<Throwable, MutableHttpResponse<?>> {
  private final ErrorAnswers answers;

  UnexpectedFailure(ErrorAnswers answers) {
    this.answers = answers;
  }

  @Override
  @SuppressWarnings("rawtypes") // as the interface has it
  public MutableHttpResponse<?> handle(HttpRequest request, Throwable failure) {
    return answers.failure(request, HttpResponse.serverError(), failure);
  }
}
