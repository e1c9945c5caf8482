package io.outturn.outcome.form;

import io.outturn.form.Mistakes;
import io.outturn.outcome.Objective;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Makes the page on which objectives are written down. */
@Singleton
final class ObjectiveFormPages {
  static final String VIEW = "outcome/objective-form";
  private final Places places;

  ObjectiveFormPages(Places places) {
    this.places = places;
  }

  /** The page of one that is not there yet. */
  ObjectiveFormPage fresh(ObjectiveForm form, Mistakes mistakes) {
    return new ObjectiveFormPage(
        "/objectives",
        "Set an objective",
        new Back("/", "Outcomes"),
        false,
        false,
        form,
        places.teams(),
        places.cycles(),
        null,
        mistakes);
  }

  /** The page of one that is to be changed. */
  ObjectiveFormPage of(
      Objective objective, ObjectiveForm form, @Nullable Overtaken overtaken, Mistakes mistakes) {
    var home = "/objectives/" + objective.id().value();
    return new ObjectiveFormPage(
        home + "/framing",
        "Change the objective",
        new Back(home, objective.title()),
        objective.demonstration(),
        objective.running(),
        form,
        places.teams(),
        places.cycles(),
        overtaken,
        mistakes);
  }
}
