package io.outturn.identity.guard;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpStatus;
import io.micronaut.serde.annotation.Serdeable;

/**
 * An error of the API as RFC 9457 writes it.
 *
 * @param type always {@code about:blank}: the status says it all
 * @param title the status in words
 * @param status the HTTP status
 * @param detail what was wrong with this request
 * @param instance the path that was asked, or the reference of a failure in the log
 */
@Introspected
@Serdeable
record Problem(String type, String title, int status, String detail, String instance) {
  static final String MEDIA_TYPE = "application/problem+json";

  static Problem of(HttpStatus status, String detail, String instance) {
    return new Problem("about:blank", status.getReason(), status.getCode(), detail, instance);
  }
}
