package io.outturn.identity.own;

import io.micronaut.context.annotation.Value;
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
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.identity.OwnCode;
import io.outturn.identity.Person;
import io.outturn.identity.SecondFactors;
import io.outturn.identity.otp.OtpKey;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Begins to ask oneself for a code at each sign-in, and ends that with a code. */
@Controller(value = "/me/second-factor", produces = MediaType.TEXT_HTML)
@Needs(Right.BE_ONESELF)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SecondFactorController {
  private static final URI ME = URI.create("/me");
  private static final String WRONG =
      "This is not the code that the app shows now. Check the time of your device, and try the next.";
  private final SecondFactors factors;
  private final OwnCode own;
  private final FreshSession fresh;
  private final boolean demanded;

  SecondFactorController(
      SecondFactors factors,
      OwnCode own,
      FreshSession fresh,
      @Value("${outturn.second-factor:offered}") String rule) {
    this.fresh = fresh;
    this.demanded = rule.equals("required");
    this.factors = factors;
    this.own = own;
  }

  @Get
  HttpResponse<?> show(HttpRequest<?> request, Person person) {
    return fresh.or(
        request, person, () -> HttpResponse.ok(shown(page(person, OtpKey.fresh(), null))));
  }

  @Post
  @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.ALL})
  HttpResponse<?> begin(
      HttpRequest<?> request, Person person, @Nullable @Body SecondFactorForm posted) {
    var form = posted == null ? SecondFactorForm.EMPTY : posted;
    return fresh.or(request, person, () -> begin(person, form));
  }

  private HttpResponse<?> begin(Person person, SecondFactorForm form) {
    var key = form.offered();
    return factors
        .begin(person.id(), key, form.typedCode())
        .map(RecoveryPage::of)
        .<HttpResponse<?>>map(page -> HttpResponse.ok(new ModelAndView<>(RecoveryPage.VIEW, page)))
        .orElseGet(() -> again(page(person, key, WRONG)));
  }

  @Post("/end")
  @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.ALL})
  HttpResponse<?> end(
      HttpRequest<?> request, Person person, @Nullable @Body SecondFactorForm posted) {
    var form = posted == null ? SecondFactorForm.EMPTY : posted;
    return fresh.or(request, person, () -> end(person, form));
  }

  private HttpResponse<?> end(Person person, SecondFactorForm form) {
    return own.end(person.id(), form.typedCode())
        ? HttpResponse.seeOther(ME)
        : again(page(person, OtpKey.fresh(), WRONG));
  }

  private SecondFactorPage page(Person person, OtpKey key, @Nullable String wrong) {
    return SecondFactorPage.of(factors.isOn(person.id()), demanded, person, key, wrong);
  }

  private static HttpResponse<?> again(SecondFactorPage page) {
    return HttpResponse.unprocessableEntity().body(shown(page));
  }

  private static ModelAndView<SecondFactorPage> shown(SecondFactorPage page) {
    return new ModelAndView<>(SecondFactorPage.VIEW, page);
  }
}
