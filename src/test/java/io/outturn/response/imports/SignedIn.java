package io.outturn.response.imports;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Singleton;
import java.util.List;
import org.reactivestreams.Publisher;

/** Takes a request with a certain header for one of a signed-in researcher. */
@Singleton
@Requires(property = "spec.name", value = "ImportPageTest")
final class SignedIn implements AuthenticationFetcher<HttpRequest<?>> {
  static final String HEADER = "Test-Signed-In";

  @Override
  public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
    var name = request.getHeaders().get(HEADER);
    return name == null
        ? Publishers.empty()
        : Publishers.just(Authentication.build(name, List.of("RESEARCHER")));
  }
}
