package io.outturn.identity.entry;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import io.outturn.identity.Arrival;
import io.outturn.identity.Caller;
import io.outturn.identity.Guesses;
import io.outturn.identity.LocalPath;
import io.outturn.identity.PasswordSignIn;
import io.outturn.identity.PasswordSignIn.Outcome;
import io.outturn.identity.Person;
import io.outturn.identity.SignInPage;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Signing in with an e-mail address and a password. */
@Controller(value = "/sign-in/password", produces = MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PasswordController {
  private static final Logger LOG = LoggerFactory.getLogger(PasswordController.class);
  private static final String WRONG =
      "The address and the password do not fit together. Check both, or have a link sent to you.";
  private final PasswordSignIn passwords;
  private final Arrival arrival;
  private final Caller caller;

  PasswordController(PasswordSignIn passwords, Arrival arrival, Caller caller) {
    this.passwords = passwords;
    this.arrival = arrival;
    this.caller = caller;
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> signIn(HttpRequest<?> request, @Nullable @Body PasswordForm posted) {
    var form = posted == null ? PasswordForm.EMPTY : posted;
    var from = caller.address(request);
    return switch (passwords.attempt(form.typedEmail(), form.typedPassword(), from)) {
      case Outcome.Right(var person) -> welcome(request, person, form);
      case Outcome.Wrong() -> wrong(form);
      case Outcome.TooSoon(var pause) -> tooSoon(form, pause);
    };
  }

  private HttpResponse<?> welcome(HttpRequest<?> request, Person person, PasswordForm form) {
    LOG.info("Somebody signed in with a password");
    return arrival.welcome(request, person.id(), LocalPath.of(form.next()));
  }

  private static HttpResponse<?> wrong(PasswordForm form) {
    LOG.warn("Refused a password");
    return HttpResponse.unprocessableEntity().body(page(form, WRONG));
  }

  private static HttpResponse<?> tooSoon(PasswordForm form, Duration pause) {
    LOG.warn("Refused a password that came too soon after wrong ones");
    return Guesses.tooMany(pause, page(form, Wait.advice(pause)));
  }

  private static ModelAndView<SignInPage> page(PasswordForm form, String wrong) {
    var page = SignInPage.again(LocalPath.of(form.next()), form.typedEmail(), wrong);
    return new ModelAndView<>(SignInPage.VIEW, page);
  }
}
