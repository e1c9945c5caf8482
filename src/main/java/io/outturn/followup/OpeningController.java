package io.outturn.followup;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.views.View;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.access.Scope;
import io.outturn.account.Account;
import io.outturn.form.Answers;
import io.outturn.form.Check;
import io.outturn.form.Mistakes;
import io.outturn.identity.By;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Opens follow-ups with accounts that somebody may see. */
@Controller(value = "/accounts/{slug}/follow-ups", produces = MediaType.TEXT_HTML)
@Needs(Right.FOLLOW_UP)
@ExecuteOn(TaskExecutors.BLOCKING)
final class OpeningController {
  private static final String PAGE = "followup/opening";
  private final FollowUpFinder finder;
  private final FollowUps followUps;
  private final Colleagues colleagues;
  private final Opening opening;

  OpeningController(
      FollowUpFinder finder, FollowUps followUps, Colleagues colleagues, Opening opening) {
    this.finder = finder;
    this.followUps = followUps;
    this.colleagues = colleagues;
    this.opening = opening;
  }

  @Get("/new")
  @View(PAGE)
  OpeningPage show(String slug, Scope scope) {
    return page(finder.account(slug, scope), OpeningForm.EMPTY, Mistakes.NONE);
  }

  @Post
  @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.ALL})
  HttpResponse<?> open(
      String slug, @Nullable @Body OpeningForm posted, Scope scope, Authentication person) {
    var account = finder.account(slug, scope);
    var form = posted == null ? OpeningForm.EMPTY : posted;
    var check = new Check();
    var followUp = opening.read(account, form, By.of(person), check);
    followUp.ifPresent(followUps::open);
    return followUp
        .<HttpResponse<?>>map(
            opened -> HttpResponse.seeOther(URI.create(FollowUpFinder.Found.address(opened.id()))))
        .orElseGet(() -> Answers.again(PAGE, page(account, form, check.mistakes())));
  }

  private OpeningPage page(Account account, OpeningForm form, Mistakes mistakes) {
    return new OpeningPage(
        account.demonstration(),
        account.name(),
        "/accounts/" + account.slug(),
        colleagues.options(),
        form,
        mistakes);
  }
}
