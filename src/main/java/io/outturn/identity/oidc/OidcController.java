package io.outturn.identity.oidc;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.AuthenticationSuccessResponse;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import io.outturn.identity.Arrival;
import io.outturn.identity.LocalPath;
import io.outturn.identity.PublicAddress;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends people to the identity provider and lets in whom it vouches for. */
@Controller(value = "/oidc", produces = MediaType.TEXT_HTML)
@Requires(bean = OidcSettings.class)
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class OidcController {
  private static final Logger LOG = LoggerFactory.getLogger(OidcController.class);
  private static final Scope SCOPE = new Scope("openid", "email", "profile");
  private final OidcSettings settings;
  private final Provider provider;
  private final TokenExchange tokens;
  private final AttemptCookie cookie;
  private final OidcPeople people;
  private final Arrival arrival;
  private final PublicAddress address;

  OidcController(
      OidcSettings settings,
      Provider provider,
      TokenExchange tokens,
      AttemptCookie cookie,
      OidcPeople people,
      Arrival arrival,
      PublicAddress address) {
    this.settings = settings;
    this.provider = provider;
    this.tokens = tokens;
    this.cookie = cookie;
    this.people = people;
    this.arrival = arrival;
    this.address = address;
  }

  /**
   * A link and no form: browsers keep forms from leading to another site. Nothing is stored. Led
   * here by another site, somebody would be signed in without wanting it: they get the page with
   * the link instead.
   */
  @Get("{?next}")
  HttpResponse<?> leave(HttpRequest<?> request, @Nullable @QueryValue String next) {
    return OwnStep.is(request)
        ? leave(request, LocalPath.of(next))
        : HttpResponse.seeOther(URI.create("/sign-in"));
  }

  private HttpResponse<?> leave(HttpRequest<?> request, LocalPath next) {
    try {
      var attempt = Attempt.to(next);
      return HttpResponse.seeOther(question(attempt)).cookie(cookie.carrying(attempt, request));
    } catch (RefusedSignIn refused) {
      return refuse(refused);
    }
  }

  private URI question(Attempt attempt) throws RefusedSignIn {
    return new AuthenticationRequest.Builder(
            ResponseType.CODE, SCOPE, new ClientID(settings.clientId()), callback())
        .endpointURI(provider.metadata().getAuthorizationEndpointURI())
        .state(attempt.state())
        .nonce(attempt.nonce())
        .codeChallenge(attempt.verifier(), CodeChallengeMethod.S256)
        .build()
        .toURI();
  }

  /**
   * Where the provider sends people back to. It comes from another site, so what proves that this
   * browser began the sign-in is the cookie, together with the state.
   */
  @Get("/callback")
  HttpResponse<?> arrive(HttpRequest<?> request) {
    try {
      var attempt =
          cookie.read(request).orElseThrow(() -> new RefusedSignIn(Refusal.LATE, "No attempt"));
      var person = people.whoIs(tokens.redeem(code(request, attempt), callback(), attempt));
      LOG.info("Somebody signed in with the identity provider");
      return arrival.welcome(request, person.id(), attempt.next()).cookie(cookie.removed(request));
    } catch (RefusedSignIn refused) {
      return refuse(refused).cookie(cookie.removed(request));
    }
  }

  private static AuthorizationCode code(HttpRequest<?> request, Attempt attempt)
      throws RefusedSignIn {
    try {
      var response = AuthenticationResponseParser.parse(request.getUri());
      if (!attempt.state().equals(response.getState())) {
        throw new RefusedSignIn(Refusal.LATE, "Another state");
      }
      if (response instanceof AuthenticationSuccessResponse success
          && success.getAuthorizationCode() != null) {
        return success.getAuthorizationCode();
      }
      throw new RefusedSignIn(Refusal.DENIED, "The provider signed nobody in");
    } catch (ParseException garbled) {
      throw new RefusedSignIn(Refusal.WRONG, "The provider's answer cannot be read");
    }
  }

  private static MutableHttpResponse<?> refuse(RefusedSignIn refused) {
    LOG.warn("Refused a sign-in with the identity provider: {}", refused.getMessage());
    var status =
        refused.refusal() == Refusal.AWAY ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.FORBIDDEN;
    return HttpResponse.status(status)
        .body(new ModelAndView<>("identity/oidc", new OidcPage(refused.refusal().words())));
  }

  private URI callback() {
    return URI.create(address.of("/oidc/callback"));
  }
}
