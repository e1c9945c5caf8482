package io.outturn.identity.guard;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.BasicHttpAttributes;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a refused request gets: a stranger at a page is sent to the sign-in and afterwards back, a
 * program is told which credential opens the API, and somebody known is told no.
 */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
final class RefusedRequest
    implements ExceptionHandler<AuthorizationException, MutableHttpResponse<?>> {
  private static final Logger LOG = LoggerFactory.getLogger(RefusedRequest.class);
  private final ErrorAnswers answers;

  RefusedRequest(ErrorAnswers answers) {
    this.answers = answers;
  }

  @Override
  @SuppressWarnings({"rawtypes", "unchecked"}) // as the interface has it
  public MutableHttpResponse<?> handle(HttpRequest request, AuthorizationException refusal) {
    if (refusal.isForbidden()) {
      LOG.warn("Refused a {} of {}: the right is missing", request.getMethod(), route(request));
      return answers.fill(
          request, HttpResponse.status(HttpStatus.FORBIDDEN), "Not for this role.", null);
    }
    return Place.of(request) == Place.API ? unauthorized(request) : signIn(request);
  }

  private MutableHttpResponse<?> unauthorized(HttpRequest<?> request) {
    if (BearerAuthentication.offered(request)) {
      LOG.warn("Refused a bearer token");
    }
    var response = HttpResponse.unauthorized().header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    return answers.fill(request, response, "Send the API's bearer token.", null);
  }

  /** As it is written in the code: an address may hold a secret. */
  private static String route(HttpRequest<?> request) {
    return BasicHttpAttributes.getUriTemplate(request).orElse("an unknown route");
  }

  private static MutableHttpResponse<?> signIn(HttpRequest<?> request) {
    var signIn = UriBuilder.of("/sign-in");
    if (request.getMethod() == HttpMethod.GET) {
      signIn.queryParam("next", request.getUri().toString());
    }
    return HttpResponse.seeOther(signIn.build());
  }
}
