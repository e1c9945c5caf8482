package io.outturn.outcome.form;

import io.outturn.form.Mistakes;
import io.outturn.form.Option;
import io.outturn.outcome.KeyResult;
import io.outturn.outcome.KeyResults;
import io.outturn.outcome.MeasureWords;
import io.outturn.outcome.Objective;
import io.outturn.outcome.Objectives;
import io.outturn.outcome.QuantitativeOutcome;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the page on which key results are written down. */
@Singleton
final class KeyResultFormPages {
  static final String VIEW = "outcome/key-result-form";
  private static final List<Option> GOALS =
      Arrays.stream(GoalKind.values()).map(kind -> new Option(kind.name(), kind.words())).toList();
  private final Objectives objectives;
  private final KeyResults keyResults;
  private final Choices choices;

  KeyResultFormPages(Objectives objectives, KeyResults keyResults, Choices choices) {
    this.objectives = objectives;
    this.keyResults = keyResults;
    this.choices = choices;
  }

  /** The page of one that is not there yet. */
  KeyResultFormPage fresh(Objective objective, KeyResultForm form, Mistakes mistakes) {
    var home = "/objectives/" + objective.id().value();
    return new KeyResultFormPage(
        home + "/key-results",
        "Set a key result",
        new Back(home, objective.title()),
        objective.demonstration(),
        null,
        false,
        offer(objective),
        form,
        null,
        mistakes,
        wording(form, mistakes));
  }

  /** The page of one that is to be changed. */
  KeyResultFormPage of(
      QuantitativeOutcome keyResult,
      KeyResultForm form,
      @Nullable Overtaken overtaken,
      Mistakes mistakes) {
    var objective = objectives.find(keyResult.objective()).orElseThrow();
    var home = "/key-results/" + keyResult.id().value();
    return new KeyResultFormPage(
        home + "/terms",
        "Change the key result",
        new Back(home, keyResult.title()),
        objective.demonstration(),
        asked(keyResult),
        objective.running(),
        offer(objective),
        form,
        overtaken,
        mistakes,
        wording(form, mistakes));
  }

  boolean running(QuantitativeOutcome keyResult) {
    return objectives.find(keyResult.objective()).filter(Objective::running).isPresent();
  }

  private static @Nullable Wording wording(KeyResultForm form, Mistakes mistakes) {
    boolean looked = form.looksAtWording() || mistakes.any();
    return looked && !form.typedTitle().isEmpty() ? Wording.of(form) : null;
  }

  private static String asked(QuantitativeOutcome keyResult) {
    return "%s of %s, %s"
        .formatted(
            MeasureWords.title(keyResult.measure()),
            keyResult.survey(),
            keyResult.everybody() ? "everybody's answers" : "answers of " + keyResult.segment());
  }

  private KeyResultFormPage.Offer offer(Objective objective) {
    return new KeyResultFormPage.Offer(
        choices.surveys(),
        choices.segments(),
        GOALS,
        keyResults.of(objective.id()).stream().map(KeyResultFormPages::option).toList());
  }

  private static Option option(KeyResult keyResult) {
    return new Option(keyResult.id().value().toString(), keyResult.title());
  }
}
