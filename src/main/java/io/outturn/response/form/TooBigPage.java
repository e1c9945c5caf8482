package io.outturn.response.form;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/**
 * Tells a respondent whose text is too long what to do. A body over the limit is refused before it
 * is read and so never reaches a form; the refusal is put into a respondent's words here.
 */
@ServerFilter({"/s/**", "/i/**"})
@Order(Ordered.HIGHEST_PRECEDENCE)
final class TooBigPage {
  private final NoFormPage noForm;

  TooBigPage(NoFormPage noForm) {
    this.noForm = noForm;
  }

  @ResponseFilter
  void explain(HttpRequest<?> request, MutableHttpResponse<?> response) {
    if (response.code() == HttpStatus.REQUEST_ENTITY_TOO_LARGE.getCode()) {
      var page = noForm.answer(request, NoForm.tooBig());
      response.body(page.body());
      page.getContentType().ifPresent(response::contentType);
    }
  }
}
