package io.outturn.dashboard;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import java.util.function.Supplier;

/** What is answered for things that are not there. */
public final class Missing {
  private Missing() {}

  public static Supplier<HttpStatusException> survey(String slug) {
    return () -> new HttpStatusException(HttpStatus.NOT_FOUND, "There is no survey " + slug + ".");
  }

  public static Supplier<HttpStatusException> version(String slug, int version) {
    return () ->
        new HttpStatusException(
            HttpStatus.NOT_FOUND, "The survey %s has no version %d.".formatted(slug, version));
  }

  /** Also said of an account that somebody may not see. */
  public static Supplier<HttpStatusException> account() {
    return () -> new HttpStatusException(HttpStatus.NOT_FOUND, "There is no such account.");
  }

  public static Supplier<HttpStatusException> keyResult() {
    return () -> new HttpStatusException(HttpStatus.NOT_FOUND, "There is no such key result.");
  }

  public static Supplier<HttpStatusException> objective() {
    return () -> new HttpStatusException(HttpStatus.NOT_FOUND, "There is no such objective.");
  }
}
