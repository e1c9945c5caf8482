package io.outturn.identity.guard;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Gives a body to an error that a controller answered without one. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.LOWEST_PRECEDENCE)
final class BareError {
  private final ErrorAnswers answers;

  BareError(ErrorAnswers answers) {
    this.answers = answers;
  }

  @ResponseFilter
  void fill(HttpRequest<?> request, MutableHttpResponse<?> response) {
    if (response.code() >= 400 && response.getBody().isEmpty()) {
      answers.fill(request, response, null, null);
    }
  }
}
