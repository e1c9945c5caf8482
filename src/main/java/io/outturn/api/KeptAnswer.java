package io.outturn.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.serde.annotation.Serdeable;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An answer as it is given again.
 *
 * @param headers those that belong to what was done
 * @param body as it was sent; empty when there was none
 */
@Serdeable
record KeptAnswer(int status, Map<String, String> headers, String body) {
  private static final List<String> KEPT = List.of("Content-Type", "Location", "ETag", "Link");

  static KeptAnswer of(MutableHttpResponse<?> answer, byte[] body) {
    var headers = new LinkedHashMap<String, String>();
    for (var name : KEPT) {
      var value = answer.getHeaders().get(name);
      if (value != null) {
        headers.put(name, value);
      }
    }
    return new KeptAnswer(answer.code(), headers, new String(body, StandardCharsets.UTF_8));
  }

  /** The answer once more, and that it is given again. */
  HttpResponse<?> again() {
    MutableHttpResponse<Object> answer = HttpResponse.status(HttpStatus.valueOf(status));
    headers.forEach(answer::header);
    answer.header("Idempotency-Replayed", "true");
    return body.isEmpty() ? answer : answer.body(body.getBytes(StandardCharsets.UTF_8));
  }
}
