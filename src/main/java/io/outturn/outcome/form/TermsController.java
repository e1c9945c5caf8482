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
import io.outturn.outcome.KeyResultId;
import io.outturn.outcome.KeyResults;
import io.outturn.outcome.QuantitativeOutcome;
import io.outturn.outcome.Terms;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Agrees on other terms for key results. What is asked, and whom, stays: that would be another. */
@Controller(value = "/key-results/{keyResult}/terms", produces = MediaType.TEXT_HTML)
@Needs(Right.SET_OUTCOMES)
@ExecuteOn(TaskExecutors.BLOCKING)
final class TermsController {
  private final KeyResults keyResults;
  private final KeyResultFormPages pages;
  private final Choices choices;
  private final Histories histories;

  TermsController(
      KeyResults keyResults, KeyResultFormPages pages, Choices choices, Histories histories) {
    this.keyResults = keyResults;
    this.pages = pages;
    this.choices = choices;
    this.histories = histories;
  }

  @Get
  @View(KeyResultFormPages.VIEW)
  KeyResultFormPage show(UUID keyResult) {
    var found = find(keyResult);
    return pages.of(found, KeyResultForm.of(found), null, Mistakes.NONE);
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> change(UUID keyResult, @Body KeyResultForm form) {
    var found = find(keyResult);
    if (form.looksAtWording()) {
      return Answers.page(KeyResultFormPages.VIEW, pages.of(found, form, null, Mistakes.NONE));
    }
    var check = new Check();
    var terms = terms(found, form, check);
    var why = Why.read(check, form.why(), pages.running(found));
    if (!check.passed()) {
      return Answers.again(KeyResultFormPages.VIEW, pages.of(found, form, null, check.mistakes()));
    }
    return changed(found, form, terms, why)
        ? Next.showing(found.id())
        : overtaken(find(keyResult), form);
  }

  private @Nullable Terms terms(QuantitativeOutcome found, KeyResultForm form, Check check) {
    var reader = new TermsReader(check);
    var measure = choices.measure(found.survey() + "/" + found.measure());
    if (measure.isEmpty()) {
      check.mistake("goal", "The survey no longer asks for this: drop the key result");
    }
    Wording.demand(form, check);
    return reader.read(reader.title(form), form, measure).orElse(null);
  }

  private boolean changed(
      QuantitativeOutcome found, KeyResultForm form, @Nullable Terms terms, String why) {
    return terms != null
        && Integer.toString(found.revision()).equals(form.revision())
        && keyResults.change(found, terms, why);
  }

  private HttpResponse<?> overtaken(QuantitativeOutcome now, KeyResultForm form) {
    var last = histories.of(Subject.Kind.KEY_RESULT, now.id().value()).last();
    var overtaken = form.against(KeyResultForm.of(now)).by(last);
    return Answers.conflict(
        KeyResultFormPages.VIEW, pages.of(now, form.on(now.revision()), overtaken, Mistakes.NONE));
  }

  private QuantitativeOutcome find(UUID id) {
    return switch (keyResults
        .find(new KeyResultId(id))
        .orElseThrow(Answers.unknown("key result"))) {
      case QuantitativeOutcome outcome -> outcome;
    };
  }
}
