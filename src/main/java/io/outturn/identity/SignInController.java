package io.outturn.identity;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
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
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Signing in with a one-time link, and the page with every way to sign in. Programs that scan mail
 * follow links, so opening one changes nothing; only its button does.
 */
@Controller(value = "/sign-in", produces = MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SignInController {
  private static final Logger LOG = LoggerFactory.getLogger(SignInController.class);
  private final SignIns signIns;
  private final Arrival arrival;
  private final Guesses guesses;

  SignInController(SignIns signIns, Arrival arrival, Guesses guesses) {
    this.signIns = signIns;
    this.arrival = arrival;
    this.guesses = guesses;
  }

  @Get("{?next,again}")
  @View(SignInPage.VIEW)
  SignInPage explain(
      @Nullable @QueryValue String next, @QueryValue(defaultValue = "false") boolean again) {
    return SignInPage.to(LocalPath.of(next)).asking(again);
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
    return Secret.parse(secret)
        .flatMap(signIns::signIn)
        .<HttpResponse<?>>map(session -> welcome(request, session, next))
        .orElseGet(() -> refuse(request, next));
  }

  private HttpResponse<?> welcome(HttpRequest<?> request, Secret session, LocalPath next) {
    LOG.info("Somebody signed in with a one-time link");
    return arrival.welcome(request, session, next);
  }

  private HttpResponse<?> refuse(HttpRequest<?> request, LocalPath next) {
    var page = SignInPage.to(next).afterAWrongLink();
    return guesses.refuse(request, new ModelAndView<>(SignInPage.VIEW, page));
  }
}
