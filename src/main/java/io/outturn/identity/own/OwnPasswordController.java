package io.outturn.identity.own;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import io.micronaut.views.View;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.identity.Arrival;
import io.outturn.identity.Caller;
import io.outturn.identity.LocalPath;
import io.outturn.identity.NewPassword;
import io.outturn.identity.NewPasswordPage;
import io.outturn.identity.PasswordSignIn;
import io.outturn.identity.PasswordSignIn.Outcome;
import io.outturn.identity.Passwords;
import io.outturn.identity.Person;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Changes one's own password, or chooses the first. All sessions end with the old one; who changed
 * it gets a new session at once.
 */
@Controller(value = "/me/password", produces = MediaType.TEXT_HTML)
@Needs(Right.BE_ONESELF)
@ExecuteOn(TaskExecutors.BLOCKING)
final class OwnPasswordController {
  private static final String HERE = "/me/password";
  private static final String WRONG = "This is not your password so far.";
  private static final String TOO_SOON = "That was too often. Wait a minute, then try again.";
  private final Passwords passwords;
  private final PasswordSignIn current;
  private final Arrival arrival;
  private final Caller caller;
  private final PasswordNotice notice;

  OwnPasswordController(
      Passwords passwords,
      PasswordSignIn current,
      Arrival arrival,
      Caller caller,
      PasswordNotice notice) {
    this.passwords = passwords;
    this.current = current;
    this.arrival = arrival;
    this.caller = caller;
    this.notice = notice;
  }

  @Get
  @View(NewPasswordPage.VIEW)
  NewPasswordPage show(Person person) {
    return NewPasswordPage.of(HERE, person, passwords.has(person.id()));
  }

  @Post
  @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.ALL})
  HttpResponse<?> set(HttpRequest<?> request, Person person, @Nullable @Body NewPassword posted) {
    var form = posted == null ? NewPassword.EMPTY : posted;
    var page = NewPasswordPage.of(HERE, person, passwords.has(person.id()));
    var wrong = form.wrong(person.email());
    if (wrong.isPresent()) {
      return again(page.wrong(wrong.get()));
    }
    return wrongCurrent(request, person, form)
        .<HttpResponse<?>>map(message -> again(page.wrongCurrent(message)))
        .orElseGet(() -> change(request, person, form));
  }

  /** Asked for only where there is one; a wrong one counts as a wrong sign-in. */
  private Optional<String> wrongCurrent(HttpRequest<?> request, Person person, NewPassword form) {
    if (!passwords.has(person.id())) {
      return Optional.empty();
    }
    var from = caller.address(request);
    return switch (current.attempt(person.email(), form.typedCurrent(), from)) {
      case Outcome.Right _ -> Optional.empty();
      case Outcome.Wrong _ -> Optional.of(WRONG);
      case Outcome.TooSoon _ -> Optional.of(TOO_SOON);
    };
  }

  private HttpResponse<?> change(HttpRequest<?> request, Person person, NewPassword form) {
    passwords.set(person, form.chosen(), "Chosen on their own page");
    notice.send(person);
    return arrival.begin(request, person.id(), LocalPath.of("/me"));
  }

  private static HttpResponse<?> again(NewPasswordPage page) {
    return HttpResponse.unprocessableEntity().body(new ModelAndView<>(NewPasswordPage.VIEW, page));
  }
}
