package io.outturn.identity.oidc;

import io.micronaut.http.HttpRequest;

/**
 * Whether somebody took a step from a page of ours, or typed the address, as their browser tells it
 * (W3C Fetch Metadata Request Headers). A browser too old to tell is believed.
 */
final class OwnStep {
  private static final String SITE = "Sec-Fetch-Site";

  private OwnStep() {}

  static boolean is(HttpRequest<?> request) {
    return switch (request.getHeaders().get(SITE, String.class, "none")) {
      case "cross-site", "same-site" -> false;
      default -> true;
    };
  }
}
