package io.outturn.identity.guard;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/**
 * What an error page says: what happened and what to do, nothing about our insides.
 *
 * @param reference under which the log tells more, when it does
 */
@Introspected
record ErrorPage(int status, String title, String advice, @Nullable String reference) {
  static ErrorPage of(HttpStatus status, @Nullable String reference) {
    return switch (status) {
      case NOT_FOUND ->
          page(status, "Page not found", "Check the address, or go to the first page.");
      case FORBIDDEN ->
          page(
              status,
              "You may not do this",
              "Go back and try again from a page of this site. If it is refused again, ask an"
                  + " administrator whether you may do it.");
      case METHOD_NOT_ALLOWED ->
          page(status, "This does not work here", "Go back and use the page's own buttons.");
      case REQUEST_ENTITY_TOO_LARGE ->
          page(status, "That is too much at once", "Go back and send less.");
      case SERVICE_UNAVAILABLE, TOO_MANY_REQUESTS ->
          page(status, "Too busy just now", "Wait a moment, then try again.");
      default -> other(status, reference);
    };
  }

  private static ErrorPage other(HttpStatus status, @Nullable String reference) {
    return status.getCode() < 500
        ? page(status, "We could not understand that", "Go back, check it and try again.")
        : new ErrorPage(
            status.getCode(),
            "Something went wrong on our side",
            "Try again in a moment. If it goes wrong again, tell whoever runs this site.",
            reference);
  }

  private static ErrorPage page(HttpStatus status, String title, String advice) {
    return new ErrorPage(status.getCode(), title, advice, null);
  }
}
