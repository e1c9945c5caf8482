package io.outturn.identity.guard;

import io.micronaut.http.HttpRequest;

/** Which part of the site a request is for; each part is protected in its own way. */
enum Place {
  /** The respondents' pages: no sign-in, no cookie. */
  FORM,
  /** Programs, also those that watch the figures: a bearer token or a session, answers in JSON. */
  API,
  /** Style sheets and images: the same for everybody. */
  STATIC,
  /** Everything else: pages for people who sign in. */
  STAFF;

  static Place of(HttpRequest<?> request) {
    var path = request.getPath();
    if (path.startsWith("/s/") || path.startsWith("/i/")) {
      return FORM;
    } else if (path.startsWith("/api/") || path.equals("/metrics")) {
      return API;
    }
    return path.startsWith("/static/") ? STATIC : STAFF;
  }
}
