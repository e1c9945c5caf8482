package io.outturn.api;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Names one request of one sender that may be sent again.
 *
 * @param credential what they showed for it: it opens the stored answer and is never stored
 * @param key the header {@code Idempotency-Key}
 * @param request a hash of what is asked: method, address, kind and body
 */
record RequestKey(String credential, String key, String request) {
  static final String HEADER = "Idempotency-Key";

  static RequestKey of(HttpRequest<?> request, byte[] body) {
    var headers = request.getHeaders();
    return new RequestKey(
        headers.get(HttpHeaders.AUTHORIZATION, String.class, "")
            + headers.get(HttpHeaders.COOKIE, String.class, ""),
        headers.get(HEADER, String.class, ""),
        HexFormat.of()
            .formatHex(
                Sha256.of(
                    bytes(request.getMethodName()),
                    bytes(request.getUri().toString()),
                    bytes(headers.get(HttpHeaders.CONTENT_TYPE, String.class, "")),
                    bytes(headers.get(HttpHeaders.IF_MATCH, String.class, "")),
                    body)));
  }

  /** Under what it is stored; no other sender can meet it. */
  byte[] stored() {
    return Sha256.of(bytes("the name of a request"), bytes(credential), bytes(key));
  }

  /** What encrypts its answer. */
  byte[] secret() {
    return Sha256.of(bytes("the answer to a request"), bytes(credential), bytes(key));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
