package io.outturn.outcome.alignment;

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
import io.outturn.form.Answers;
import io.outturn.form.Check;
import io.outturn.form.Mistakes;
import io.outturn.identity.By;
import io.outturn.outcome.Objective;
import io.outturn.outcome.ObjectiveId;
import io.outturn.outcome.Objectives;
import io.outturn.outcome.form.Next;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Promises what an objective gives to another, and takes it back. */
@Controller(produces = MediaType.TEXT_HTML)
@Needs(Right.SET_OUTCOMES)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ContributionsController {
  private static final String PAGE = "outcome/contribution";
  private final Objectives objectives;
  private final Contributions contributions;
  private final Upwards upwards;

  ContributionsController(Objectives objectives, Contributions contributions, Upwards upwards) {
    this.objectives = objectives;
    this.contributions = contributions;
    this.upwards = upwards;
  }

  @Get("/objectives/{objective}/contributions/new")
  @View(PAGE)
  ContributionPage empty(UUID objective) {
    return page(find(objective), ContributionForm.EMPTY, Mistakes.NONE);
  }

  @Post("/objectives/{objective}/contributions")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> promise(
      UUID objective, @Nullable @Body ContributionForm posted, Authentication person) {
    var found = find(objective);
    var form = posted == null ? ContributionForm.EMPTY : posted;
    var check = new Check();
    var contribution = upwards.read(found, form, By.name(person), check);
    contribution.ifPresent(contributions::promise);
    return contribution.isPresent()
        ? Next.showing(found.id())
        : Answers.again(PAGE, page(found, form, check.mistakes()));
  }

  @Post("/contributions/{id}/end")
  @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.ALL})
  HttpResponse<?> end(UUID id, Authentication person) {
    var found =
        contributions.find(new ContributionId(id)).orElseThrow(Answers.unknown("contribution"));
    contributions.end(found, By.name(person));
    return Next.showing(found.from());
  }

  private ContributionPage page(Objective objective, ContributionForm form, Mistakes mistakes) {
    return new ContributionPage(
        "/objectives/" + objective.id().value(),
        objective.title(),
        objective.demonstration(),
        upwards.options(objective),
        form,
        mistakes);
  }

  private Objective find(UUID id) {
    return objectives.find(new ObjectiveId(id)).orElseThrow(Answers.unknown("objective"));
  }
}
