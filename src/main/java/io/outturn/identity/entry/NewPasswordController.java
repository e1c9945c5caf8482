package io.outturn.identity.entry;

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
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import io.outturn.identity.Arrival;
import io.outturn.identity.Guesses;
import io.outturn.identity.LocalPath;
import io.outturn.identity.NewPassword;
import io.outturn.identity.NewPasswordPage;
import io.outturn.identity.Passwords;
import io.outturn.identity.Person;
import io.outturn.identity.Secret;
import org.jspecify.annotations.Nullable;

/**
 * Choosing a password with a one-time link, after an invitation or when the old one is forgotten.
 * Opening the link uses nothing up.
 */
@Controller(value = "/sign-in/new-password", produces = MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class NewPasswordController {
  private static final String PATH = "/sign-in/new-password/";
  private final Passwords passwords;
  private final Arrival arrival;
  private final Guesses guesses;

  NewPasswordController(Passwords passwords, Arrival arrival, Guesses guesses) {
    this.passwords = passwords;
    this.arrival = arrival;
    this.guesses = guesses;
  }

  static String path(Secret link) {
    return PATH + link.text();
  }

  @Get("/{secret}")
  HttpResponse<?> show(HttpRequest<?> request, String secret) {
    return Secret.parse(secret)
        .flatMap(passwords::owner)
        .<HttpResponse<?>>map(person -> HttpResponse.ok(view(page(secret, person))))
        .orElseGet(() -> refuse(request));
  }

  @Post("/{secret}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> choose(
      HttpRequest<?> request, String secret, @Nullable @Body NewPassword posted) {
    var form = posted == null ? NewPassword.EMPTY : posted;
    var owner = Secret.parse(secret).flatMap(passwords::owner);
    return owner.isPresent()
        ? choose(request, new Secret(secret), owner.get(), form)
        : refuse(request);
  }

  private HttpResponse<?> choose(
      HttpRequest<?> request, Secret link, Person person, NewPassword form) {
    var wrong = form.wrong(person.email());
    if (wrong.isPresent()) {
      var page = page(link.text(), person).wrong(wrong.get());
      return HttpResponse.unprocessableEntity().body(view(page));
    }
    return passwords
        .choose(link, form.chosen())
        .<HttpResponse<?>>map(owner -> arrival.welcome(request, owner.id(), LocalPath.of("/")))
        .orElseGet(() -> refuse(request));
  }

  private HttpResponse<?> refuse(HttpRequest<?> request) {
    return guesses.refuse(request, new ModelAndView<>(LetterPage.VIEW, LetterPage.REFUSED));
  }

  private static NewPasswordPage page(String secret, Person person) {
    return NewPasswordPage.of(PATH + secret, person, false);
  }

  private static ModelAndView<NewPasswordPage> view(NewPasswordPage page) {
    return new ModelAndView<>(NewPasswordPage.VIEW, page);
  }
}
