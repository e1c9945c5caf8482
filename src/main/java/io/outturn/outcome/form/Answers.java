package io.outturn.outcome.form;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.views.ModelAndView;
import io.outturn.outcome.KeyResultId;
import io.outturn.outcome.ObjectiveId;
import java.net.URI;
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

  /** On to the objective that was changed, by a GET that a reload repeats without harm. */
  public static HttpResponse<?> showing(ObjectiveId objective) {
    return HttpResponse.seeOther(URI.create("/objectives/" + objective.value()));
  }

  /** On to the key result that was set; its page says how many answers it takes. */
  public static HttpResponse<?> showing(KeyResultId keyResult) {
    return HttpResponse.seeOther(URI.create("/key-results/" + keyResult.value()));
  }

  public static Supplier<HttpStatusException> unknown(String what) {
    return () -> new HttpStatusException(HttpStatus.NOT_FOUND, "There is no such " + what + ".");
  }
}
