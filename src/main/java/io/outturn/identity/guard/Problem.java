package io.outturn.identity.guard;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpStatus;
import io.micronaut.serde.annotation.Serdeable;
import io.outturn.api.Wrong;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error of the API as RFC 9457 writes it.
 *
 * @param type always {@code about:blank}: the status says it all
 * @param title the status in words
 * @param status the HTTP status
 * @param detail what was wrong with this request
 * @param instance the path that was asked, or the reference of a failure in the log
 * @param errors every field that is wrong; absent where the trouble is no single field's
 */
@Introspected
@Serdeable
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    @Nullable List<Wrong> errors) {
  static final String MEDIA_TYPE = "application/problem+json";

  static Problem of(HttpStatus status, String detail, String instance) {
    return new Problem("about:blank", status.getReason(), status.getCode(), detail, instance, null);
  }

  /** What was sent is wrong in these places. */
  static Problem of(HttpStatus status, List<Wrong> errors, String instance) {
    return new Problem(
        "about:blank",
        status.getReason(),
        status.getCode(),
        "What was sent is wrong in %d places."
            .formatted(errors.size())
            .replace("1 places", "1 place"),
        instance,
        List.copyOf(errors));
  }
}
