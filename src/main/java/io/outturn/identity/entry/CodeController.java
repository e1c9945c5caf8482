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
import io.outturn.identity.CodePage;
import io.outturn.identity.CodeSignIn;
import io.outturn.identity.CodeSignIn.Outcome;
import io.outturn.identity.Guesses;
import io.outturn.identity.LocalPath;
import io.outturn.identity.SignInPage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The second half of signing in, with the code of an authenticator app. */
@Controller(value = "/sign-in/code", produces = MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class CodeController {
  private static final Logger LOG = LoggerFactory.getLogger(CodeController.class);
  private static final String WRONG =
      "This code is wrong, or was used already. Wait for the next one, or use a recovery code.";
  private static final String GONE = "That took too long. Sign in from the beginning.";
  private final CodeSignIn codes;
  private final Arrival arrival;

  CodeController(CodeSignIn codes, Arrival arrival) {
    this.codes = codes;
    this.arrival = arrival;
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> signIn(HttpRequest<?> request, @Nullable @Body CodeForm posted) {
    var form = posted == null ? CodeForm.EMPTY : posted;
    var next = LocalPath.of(form.next());
    return switch (codes.attempt(form.typedStep(), form.typedCode())) {
      case Outcome.Right(var person) -> arrival.begin(request, person.id(), next);
      case Outcome.Wrong() -> wrong(form, next);
      case Outcome.TooSoon(var pause) ->
          Guesses.tooMany(pause, page(form, next, Wait.forACode(pause)));
      case Outcome.Gone() -> gone(next);
    };
  }

  private static HttpResponse<?> wrong(CodeForm form, LocalPath next) {
    LOG.warn("Refused a second factor");
    return HttpResponse.unprocessableEntity().body(page(form, next, WRONG));
  }

  private static HttpResponse<?> gone(LocalPath next) {
    var page = SignInPage.again(next, "", GONE);
    return HttpResponse.unprocessableEntity().body(new ModelAndView<>(SignInPage.VIEW, page));
  }

  private static ModelAndView<CodePage> page(CodeForm form, LocalPath next, String wrong) {
    var page = new CodePage(form.typedStep(), next.value(), wrong);
    return new ModelAndView<>(CodePage.VIEW, page);
  }
}
