package io.outturn.response.imports;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets only the import's file be large. The server's own limit is the same for every route, so
 * everywhere else a body must say its length, and stay small, before any of it is read.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class BodyLimit {
  private static final Set<String> IMPORTS = Set.of("/import", "/api/v1/imports");
  private final long largest;

  BodyLimit(@Value("${outturn.largest-body:1048576}") long largest) {
    this.largest = largest;
  }

  @RequestFilter
  @Nullable HttpResponse<?> check(HttpRequest<?> request) {
    return IMPORTS.contains(request.getPath()) ? null : refusal(request);
  }

  private @Nullable HttpResponse<?> refusal(HttpRequest<?> request) {
    var encoding = request.getHeaders().get(HttpHeaders.TRANSFER_ENCODING);
    if (encoding != null && encoding.toLowerCase(Locale.ROOT).contains("chunked")) {
      return HttpResponse.status(HttpStatus.LENGTH_REQUIRED);
    }
    return request.getContentLength() > largest
        ? HttpResponse.status(HttpStatus.REQUEST_ENTITY_TOO_LARGE)
        : null;
  }
}
