package io.outturn.identity.guard;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.outturn.api.Invalid;
import jakarta.inject.Singleton;

/** Answers a body that is wrong somewhere with every place that is. */
@Singleton
final class InvalidRequest implements ExceptionHandler<Invalid, MutableHttpResponse<?>> {
  private final ErrorAnswers answers;

  InvalidRequest(ErrorAnswers answers) {
    this.answers = answers;
  }

  @Override
  @SuppressWarnings("rawtypes") // as the interface has it
  public MutableHttpResponse<?> handle(HttpRequest request, Invalid wrong) {
    return answers.wrong(request, wrong.wrongs());
  }
}
