package io.outturn.identity;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import io.micronaut.views.View;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Signing in with a one-time link. Programs that scan mail follow links, so opening one changes
 * nothing; only its button does.
 */
@Controller(value = "/sign-in", produces = MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SignInController {
  private static final Logger LOG = LoggerFactory.getLogger(SignInController.class);
  private static final String PAGE = "identity/sign-in";
  private final SignIns signIns;
  private final SessionCookie cookie;

  SignInController(SignIns signIns, SessionCookie cookie) {
    this.signIns = signIns;
    this.cookie = cookie;
  }

  @Get("{?next}")
  @View(PAGE)
  SignInPage explain(@Nullable @QueryValue String next) {
    return new SignInPage(LocalPath.of(next).value(), false);
  }

  @Get("/{secret}{?next}")
  @View("identity/confirm")
  ConfirmPage confirm(String secret, @Nullable @QueryValue String next) {
    var action = Secret.parse(secret).map(link -> "/sign-in/" + link.text()).orElse("/sign-in");
    return new ConfirmPage(action, LocalPath.of(next).value());
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> paste(HttpRequest<?> request, @Nullable @Body SignInForm form) {
    var pasted = form == null ? SignInForm.EMPTY : form;
    return signIn(request, pasted.secret(), pasted);
  }

  @Post("/{secret}")
  @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.ALL})
  HttpResponse<?> use(HttpRequest<?> request, String secret, @Nullable @Body SignInForm form) {
    return signIn(request, secret, form == null ? SignInForm.EMPTY : form);
  }

  private HttpResponse<?> signIn(HttpRequest<?> request, String secret, SignInForm form) {
    var next = LocalPath.of(form.next());
    Optional<Secret> session = Secret.parse(secret).flatMap(signIns::signIn);
    return session
        .<HttpResponse<?>>map(begun -> welcome(request, begun, next))
        .orElseGet(() -> refuse(next));
  }

  private MutableHttpResponse<?> welcome(HttpRequest<?> request, Secret session, LocalPath next) {
    cookie.read(request).ifPresent(signIns::signOut);
    LOG.info("Somebody signed in with a one-time link");
    return HttpResponse.seeOther(URI.create(next.value()))
        .cookie(cookie.carrying(session, request));
  }

  private static MutableHttpResponse<?> refuse(LocalPath next) {
    LOG.warn("Refused a sign-in link: unknown, used or expired");
    return HttpResponse.status(HttpStatus.GONE)
        .body(new ModelAndView<>(PAGE, new SignInPage(next.value(), true)));
  }
}
