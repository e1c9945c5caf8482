package io.outturn.identity.guard;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import io.outturn.identity.token.TokenSecret;
import io.outturn.identity.token.Tokens;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;

/**
 * Knows a program by a token that a person made. The database is asked each time, so that a token
 * that was ended opens nothing from the next call on; what is not even a token asks nothing.
 */
@Singleton
final class TokenAuthentication implements AuthenticationFetcher<HttpRequest<?>> {
  private final Tokens tokens;
  private final ExecutorService blocking;

  TokenAuthentication(Tokens tokens, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
    this.tokens = tokens;
    this.blocking = blocking;
  }

  @Override
  public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
    return BearerAuthentication.offered(request)
        ? TokenSecret.parse(BearerAuthentication.brought(request))
            .map(this::lookUp)
            .orElseGet(Publishers::empty)
        : Publishers.empty();
  }

  private Publisher<Authentication> lookUp(TokenSecret secret) {
    return Publishers.fromCompletableFuture(
        () -> CompletableFuture.supplyAsync(() -> tokens.signedIn(secret).orElse(null), blocking));
  }
}
