package io.outturn.outcome.publishing;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
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
import io.outturn.identity.By;
import io.outturn.outcome.KeyResult;
import io.outturn.outcome.KeyResults;
import io.outturn.outcome.Objective;
import io.outturn.outcome.ObjectiveId;
import io.outturn.outcome.Objectives;
import io.outturn.outcome.form.Next;
import java.util.List;
import java.util.UUID;

/** Shows what keeps a draft from being published, and publishes it. */
@Controller(value = "/objectives/{objective}/publication", produces = MediaType.TEXT_HTML)
@Needs(Right.SET_OUTCOMES)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PublicationController {
  private static final String PAGE = "outcome/publication";
  private final Objectives objectives;
  private final KeyResults keyResults;
  private final Publishing publishing;

  PublicationController(Objectives objectives, KeyResults keyResults, Publishing publishing) {
    this.objectives = objectives;
    this.keyResults = keyResults;
    this.publishing = publishing;
  }

  @Get
  @View(PAGE)
  PublicationPage show(UUID objective) {
    var found = find(objective);
    return page(found, publishing.look(found), false);
  }

  @Post
  @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.ALL})
  HttpResponse<?> publish(UUID objective, Authentication person) {
    var found = find(objective);
    return publishing.publish(found, By.name(person)).isEmpty()
        ? Next.showing(found.id())
        : Answers.again(PAGE, page(found, publishing.look(found), true));
  }

  private PublicationPage page(Objective objective, List<Finding> findings, boolean refused) {
    var lines = findings.stream().map(this::line).toList();
    return PublicationPage.of(objective, lines, refused);
  }

  private PublicationPage.Line line(Finding finding) {
    return PublicationPage.Line.of(
        finding, finding.keyResult().flatMap(keyResults::find).map(KeyResult::title).orElse(""));
  }

  private Objective find(UUID id) {
    return objectives.find(new ObjectiveId(id)).orElseThrow(Answers.unknown("objective"));
  }
}
