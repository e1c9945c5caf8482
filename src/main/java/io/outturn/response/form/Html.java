package io.outturn.response.form;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.net.URI;

/** Answers to a browser. */
final class Html {
  private static final MediaType TYPE = MediaType.of("text/html;charset=utf-8");

  private Html() {}

  /**
   * A page without stored answers. Only the browser's own history may show it again: going back to
   * a form then finds the same key, so sending it again changes the same response; and going back
   * to a page that was sent with mistakes shows it, where it would otherwise be refused.
   */
  static MutableHttpResponse<byte[]> passing(HttpStatus status, byte[] page) {
    return page(status, page)
        .header(HttpHeaders.CACHE_CONTROL, "private, max-age=0")
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
  }

  /** A page that is asked for anew each time and kept nowhere. */
  static MutableHttpResponse<byte[]> own(HttpStatus status, byte[] page) {
    return page(status, page).header(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  static MutableHttpResponse<byte[]> seeOther(String address) {
    return HttpResponse.<byte[]>seeOther(URI.create(address))
        .header(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  private static MutableHttpResponse<byte[]> page(HttpStatus status, byte[] page) {
    return HttpResponse.<byte[]>status(status).body(page).contentType(TYPE);
  }
}
