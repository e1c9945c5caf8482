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
import io.micronaut.views.View;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.audit.Histories;
import io.outturn.audit.Subject;
import io.outturn.form.Answers;
import io.outturn.form.Check;
import io.outturn.form.Mistakes;
import io.outturn.outcome.Framing;
import io.outturn.outcome.Objective;
import io.outturn.outcome.ObjectiveId;
import io.outturn.outcome.Objectives;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes objectives down anew. */
@Controller(value = "/objectives/{objective}/framing", produces = MediaType.TEXT_HTML)
@Needs(Right.SET_OUTCOMES)
@ExecuteOn(TaskExecutors.BLOCKING)
final class FramingController {
  private final Objectives objectives;
  private final ObjectiveFormPages pages;
  private final Places places;
  private final Histories histories;

  FramingController(
      Objectives objectives, ObjectiveFormPages pages, Places places, Histories histories) {
    this.objectives = objectives;
    this.pages = pages;
    this.places = places;
    this.histories = histories;
  }

  @Get
  @View(ObjectiveFormPages.VIEW)
  ObjectiveFormPage show(UUID objective) {
    var found = find(objective);
    return pages.of(found, ObjectiveForm.of(found), null, Mistakes.NONE);
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> change(UUID objective, @Nullable @Body ObjectiveForm posted) {
    var found = find(objective);
    var form = posted == null ? ObjectiveForm.EMPTY : posted;
    var check = new Check();
    var framing = form.read(check, places);
    var why = Why.read(check, form.why(), found.running());
    if (!check.passed()) {
      return Answers.again(ObjectiveFormPages.VIEW, pages.of(found, form, null, check.mistakes()));
    }
    return changed(found, form, framing, why)
        ? Next.showing(found.id())
        : overtaken(find(objective), form, framing);
  }

  /** Only what was read is changed, by the revision that the form carries. */
  private boolean changed(Objective found, ObjectiveForm form, Framing framing, String why) {
    return Integer.toString(found.revision()).equals(form.revision())
        && objectives.change(found, framing, why);
  }

  private HttpResponse<?> overtaken(Objective now, ObjectiveForm form, Framing typed) {
    var last = histories.of(Subject.Kind.OBJECTIVE, now.id().value()).last();
    var overtaken = differences(typed, now.framing()).by(last);
    return Answers.conflict(
        ObjectiveFormPages.VIEW, pages.of(now, form.on(now.revision()), overtaken, Mistakes.NONE));
  }

  private Differences differences(Framing typed, Framing now) {
    return new Differences()
        .field("What you want to bring about", typed.title(), now.title())
        .field("Who will notice what", typed.changeStatement(), now.changeStatement())
        .field("How you would know", typed.evidence(), now.evidence())
        .field("Who answers for it", typed.owner(), now.owner())
        .field("Team", places.name(typed.team()), places.name(now.team()))
        .field("Cycle", places.cycleName(typed.cycle()), places.cycleName(now.cycle()));
  }

  private Objective find(UUID id) {
    return objectives.find(new ObjectiveId(id)).orElseThrow(Answers.unknown("objective"));
  }
}
