package io.outturn.outcome.form;

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
import io.outturn.outcome.KeyResult;
import io.outturn.outcome.KeyResultId;
import io.outturn.outcome.KeyResults;
import io.outturn.outcome.Objective;
import io.outturn.outcome.Objectives;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Drops key results that nobody works towards any more, with the reason. */
@Controller(value = "/key-results/{keyResult}/drop", produces = MediaType.TEXT_HTML)
@Needs(Right.SET_OUTCOMES)
@ExecuteOn(TaskExecutors.BLOCKING)
final class DropController {
  private static final String PAGE = "outcome/drop";
  private final Objectives objectives;
  private final KeyResults keyResults;

  DropController(Objectives objectives, KeyResults keyResults) {
    this.objectives = objectives;
    this.keyResults = keyResults;
  }

  @Get
  @View(PAGE)
  DropPage ask(UUID keyResult) {
    return page(find(keyResult), DropForm.EMPTY, Mistakes.NONE);
  }

  @Post
  @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.ALL})
  HttpResponse<?> drop(UUID keyResult, @Nullable @Body DropForm posted, Authentication person) {
    var found = find(keyResult);
    var form = posted == null ? DropForm.EMPTY : posted;
    var check = new Check();
    var why = Why.read(check, form.why(), true);
    if (!check.passed()) {
      return Answers.again(PAGE, page(found, form, check.mistakes()));
    }
    keyResults.drop(found, By.name(person), why);
    return Next.showing(found.objective());
  }

  private DropPage page(KeyResult keyResult, DropForm form, Mistakes mistakes) {
    return new DropPage(
        "/key-results/" + keyResult.id().value(),
        keyResult.title(),
        objectives.find(keyResult.objective()).filter(Objective::demonstration).isPresent(),
        form,
        mistakes);
  }

  private KeyResult find(UUID id) {
    return keyResults.find(new KeyResultId(id)).orElseThrow(Answers.unknown("key result"));
  }
}
