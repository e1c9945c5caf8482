package io.outturn.identity;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.views.ModelAndView;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What whoever brings a link gets that is unknown, used or expired: the same page for all three,
 * and sooner or later the advice to wait. A right link works all the time, whatever others try.
 */
@Singleton
public final class Guesses {
  private static final Logger LOG = LoggerFactory.getLogger(Guesses.class);
  private final Throttle throttle;
  private final Caller caller;

  Guesses(Throttle throttle, Caller caller) {
    this.throttle = throttle;
    this.caller = caller;
  }

  /** Refuses a wrong link with this page. */
  public MutableHttpResponse<?> refuse(HttpRequest<?> request, ModelAndView<?> page) {
    var pause = throttle.count(Limit.LINKS, caller.address(request));
    LOG.warn("Refused a one-time link: unknown, used or expired");
    return pause.isPositive()
        ? tooMany(pause, page)
        : HttpResponse.status(HttpStatus.GONE).body(page);
  }

  /** Says that it was too often, and when it may be tried again. */
  public static MutableHttpResponse<?> tooMany(Duration pause, ModelAndView<?> page) {
    return HttpResponse.status(HttpStatus.TOO_MANY_REQUESTS)
        .header(HttpHeaders.RETRY_AFTER, Long.toString(pause.toSeconds() + 1))
        .body(page);
  }
}
