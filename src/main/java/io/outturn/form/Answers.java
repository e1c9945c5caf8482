package io.outturn.form;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.views.ModelAndView;
import java.util.function.Supplier;

/** How a posted form is answered. */
public final class Answers {
  private Answers() {}

  /** A page that answers what was posted and changes nothing. */
  public static HttpResponse<?> page(String view, Object page) {
    return HttpResponse.ok(new ModelAndView<>(view, page));
  }

  /** The form once more, with what was typed and what is wrong with it. */
  public static HttpResponse<?> again(String view, Object page) {
    return HttpResponse.unprocessableEntity().body(new ModelAndView<>(view, page));
  }

  /** The form once more, with what somebody else made of it meanwhile. */
  public static HttpResponse<?> conflict(String view, Object page) {
    return HttpResponse.status(HttpStatus.CONFLICT).body(new ModelAndView<>(view, page));
  }

  public static Supplier<HttpStatusException> unknown(String what) {
    return () -> new HttpStatusException(HttpStatus.NOT_FOUND, "There is no such " + what + ".");
  }
}
