package io.outturn.api;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.body.ByteBody.SplitBackpressureMode;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes a POST with an {@code Idempotency-Key} happen once, however often it is sent within a day:
 * a repetition gets the first one's answer. An answer that says our side failed is not kept.
 */
@ServerFilter("/api/v1/**")
@Order(RepeatedRequests.ORDER)
final class RepeatedRequests {
  /** Behind the sign-in, which says who asks. */
  static final int ORDER = 45_000;

  private static final String BEGUN = "request-key";
  private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,200}");
  private static final int OUR_FAILURE = 500;
  private final KeptRequests requests;
  private final JsonMapper json;

  RepeatedRequests(KeptRequests requests, JsonMapper json) {
    this.requests = requests;
    this.json = json;
  }

  @RequestFilter
  @ExecuteOn(TaskExecutors.BLOCKING)
  @Nullable HttpResponse<?> begin(HttpRequest<?> request) {
    var key = request.getHeaders().get(RequestKey.HEADER);
    if (key == null || request.getMethod() != HttpMethod.POST) {
      return null;
    }
    if (!FORM.matcher(key).matches()) {
      throw new HttpStatusException(
          HttpStatus.BAD_REQUEST, "An Idempotency-Key has 1 to 200 visible ASCII characters.");
    }
    return begin(request, body(request));
  }

  /** A file is too large to keep for this; its length stands for it. */
  private static byte[] body(HttpRequest<?> request) {
    var type = request.getHeaders().get(HttpHeaders.CONTENT_TYPE, String.class, "");
    if (type.startsWith("text/csv") || !(request instanceof ServerHttpRequest<?> sent)) {
      var length = Long.toString(request.getContentLength());
      return length.getBytes(StandardCharsets.UTF_8);
    }
    try (var body = sent.byteBody().split(SplitBackpressureMode.FASTEST).buffer().join()) {
      return body.toByteArray();
    }
  }

  private @Nullable HttpResponse<?> begin(HttpRequest<?> request, byte[] body) {
    var key = RequestKey.of(request, body);
    return switch (requests.begin(key)) {
      case Found.Fresh() -> {
        request.setAttribute(BEGUN, key);
        yield null;
      }
      case Found.Done(var answer) -> answer.again();
      case Found.Running() ->
          throw new HttpStatusException(
              HttpStatus.CONFLICT, "The same request is still running. Ask again in a moment.");
      case Found.Another() ->
          throw new HttpStatusException(
              HttpStatus.UNPROCESSABLE_ENTITY,
              "This Idempotency-Key was sent with another request. Take a new key for a new one.");
    };
  }

  @ResponseFilter
  @ExecuteOn(TaskExecutors.BLOCKING)
  void end(HttpRequest<?> request, MutableHttpResponse<?> response) throws IOException {
    Optional<RequestKey> begun = request.getAttribute(BEGUN, RequestKey.class);
    if (begun.isEmpty()) {
      return;
    }
    if (response.code() >= OUR_FAILURE) {
      requests.release(begun.get());
    } else {
      requests.finish(begun.get(), kept(response));
    }
  }

  /** What is kept is what is sent, byte for byte. */
  @SuppressWarnings("unchecked") // a response takes any body; its type parameter is only a hope
  private KeptAnswer kept(MutableHttpResponse<?> response) throws IOException {
    Object body = response.body();
    var bytes = body == null ? new byte[0] : json.writeValueAsBytes(body);
    if (body != null) {
      if (response.getContentType().isEmpty()) {
        response.contentType(MediaType.APPLICATION_JSON_TYPE);
      }
      ((MutableHttpResponse<Object>) response).body(bytes);
    }
    return KeptAnswer.of(response, bytes);
  }
}
