package io.outturn.response.form;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/**
 * Tells a respondent what to do whose text is too long, or from whose network too much comes. Both
 * are refused before a form is reached; the refusal is put into a respondent's words here.
 */
@ServerFilter({"/s/**", "/i/**"})
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RefusedPost {
  private final NoFormPage noForm;

  RefusedPost(NoFormPage noForm) {
    this.noForm = noForm;
  }

  @ResponseFilter
  void explain(HttpRequest<?> request, MutableHttpResponse<?> response) {
    if (response.code() == HttpStatus.REQUEST_ENTITY_TOO_LARGE.getCode()) {
      explain(request, response, NoForm.tooBig());
    } else if (response.code() == HttpStatus.TOO_MANY_REQUESTS.getCode()) {
      explain(request, response, NoForm.tooMany());
    }
  }

  private void explain(HttpRequest<?> request, MutableHttpResponse<?> response, NoForm why) {
    var page = noForm.answer(request, why);
    response.body(page.body());
    page.getContentType().ifPresent(response::contentType);
  }
}
