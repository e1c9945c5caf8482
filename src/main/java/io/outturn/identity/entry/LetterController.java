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
import io.micronaut.views.View;
import io.outturn.identity.Caller;
import io.outturn.identity.Email;
import io.outturn.identity.Guesses;
import io.outturn.identity.LetterLimits;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Asking for a letter with a one-time link. The answer is the same, and comes as fast, whether
 * anybody has the address or not: the letter is written and sent after it.
 */
@Controller(value = "/sign-in/letter", produces = MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class LetterController {
  private static final URI SENT = URI.create("/sign-in/letter/sent");
  private static final String NO_ADDRESS = "Write an e-mail address, like name@example.org.";
  private final LetterLimits limits;
  private final EntryLetters letters;
  private final Caller caller;

  LetterController(LetterLimits limits, EntryLetters letters, Caller caller) {
    this.limits = limits;
    this.letters = letters;
    this.caller = caller;
  }

  @Get
  @View(LetterPage.VIEW)
  LetterPage ask() {
    return LetterPage.EMPTY;
  }

  @Get("/sent")
  @View("identity/letter-sent")
  LetterPage sent() {
    return LetterPage.EMPTY;
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> send(HttpRequest<?> request, @Nullable @Body LetterForm posted) {
    var form = posted == null ? LetterForm.EMPTY : posted;
    return Email.valid(form.typedEmail())
        .<HttpResponse<?>>map(email -> send(request, form, email))
        .orElseGet(() -> HttpResponse.unprocessableEntity().body(page(form, NO_ADDRESS)));
  }

  private HttpResponse<?> send(HttpRequest<?> request, LetterForm form, Email email) {
    var pause = limits.count(email, caller.address(request));
    if (pause.isPositive()) {
      return Guesses.tooMany(pause, page(form, Wait.advice(pause)));
    }
    letters.sendLater(email, form.wantsNewPassword());
    return HttpResponse.seeOther(SENT);
  }

  private static ModelAndView<LetterPage> page(LetterForm form, String wrong) {
    return new ModelAndView<>(LetterPage.VIEW, new LetterPage(form.typedEmail(), wrong, false));
  }
}
