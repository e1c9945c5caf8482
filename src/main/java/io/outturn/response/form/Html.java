package io.outturn.response.form;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.net.URI;

/** Answers to a browser. No address of ours is told to another site: some of them are keys. */
final class Html {
  private static final MediaType TYPE = MediaType.of("text/html;charset=utf-8");

  private Html() {}

  /**
   * A page on which nobody's answers stand. Only the browser's history may show it again: going
   * back to a form then finds the same key, and sending it again changes the same response.
   */
  static MutableHttpResponse<byte[]> blank(byte[] page) {
    return page(HttpStatus.OK, page)
        .header(HttpHeaders.CACHE_CONTROL, "private, max-age=0")
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
  }

  /** A page that is nobody else's and is not kept. */
  static MutableHttpResponse<byte[]> own(HttpStatus status, byte[] page) {
    return page(status, page).header(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  static MutableHttpResponse<byte[]> seeOther(String address) {
    return HttpResponse.<byte[]>seeOther(URI.create(address))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(HttpHeaders.REFERRER_POLICY, "no-referrer");
  }

  private static MutableHttpResponse<byte[]> page(HttpStatus status, byte[] page) {
    return HttpResponse.<byte[]>status(status)
        .body(page)
        .contentType(TYPE)
        .header(HttpHeaders.REFERRER_POLICY, "no-referrer");
  }
}
