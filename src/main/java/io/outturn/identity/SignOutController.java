package io.outturn.identity;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;

/** Signing out, which also clears away the cookie of a session that has ended by itself. */
@Controller(value = "/sign-out", produces = MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SignOutController {
  private static final URI SIGN_IN = URI.create("/sign-in");

  /** What a browser is to forget, so that its Back button shows no page to the next person. */
  private static final String LEFT_BEHIND = "\"cache\", \"storage\"";

  private final SignIns signIns;
  private final SessionCookie cookie;

  SignOutController(SignIns signIns, SessionCookie cookie) {
    this.signIns = signIns;
    this.cookie = cookie;
  }

  @Post
  @Consumes(MediaType.ALL)
  HttpResponse<?> signOut(HttpRequest<?> request) {
    cookie.read(request).ifPresent(signIns::signOut);
    return HttpResponse.seeOther(SIGN_IN)
        .header("Clear-Site-Data", LEFT_BEHIND)
        .cookie(cookie.removed(request));
  }
}
