package io.outturn.outcome.form;

import io.outturn.database.Uuid7;
import io.outturn.form.Check;
import io.outturn.outcome.KeyResult;
import io.outturn.outcome.KeyResultId;
import io.outturn.outcome.ObjectiveId;
import io.outturn.outcome.QuantitativeOutcome;
import io.outturn.outcome.Source;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a key result of what was typed, or says all that is wrong with it. */
final class KeyResultReader {
  private final Choices choices;
  private final Check check;

  KeyResultReader(Choices choices, Check check) {
    this.choices = choices;
    this.check = check;
  }

  /**
   * The key result; empty when the check holds mistakes.
   *
   * @param others those that it may guard
   */
  Optional<QuantitativeOutcome> read(
      KeyResultForm form, ObjectiveId objective, List<KeyResult> others) {
    var reader = new TermsReader(check);
    var title = reader.title(form);
    var measure = measure(form.measure());
    var segment = segment(form.segment());
    var guards = guards(form, others);
    var terms = reader.read(title, form, measure);
    return terms.map(agreed ->
        new QuantitativeOutcome(
            new KeyResultId(Uuid7.next()),
            objective,
            source(measure.orElseThrow(), segment),
            agreed,
            guards,
            1));
  }

  private static Source source(MeasureChoice choice, String segment) {
    return new Source(choice.survey().survey().slug(), choice.measure(), segment);
  }

  private Optional<MeasureChoice> measure(@Nullable String value) {
    var choice = choices.measure(value == null ? "" : value);
    if (choice.isEmpty()) {
      check.mistake("measure", "Choose what the customers are asked");
    }
    return choice;
  }

  private String segment(@Nullable String value) {
    var segment = value == null ? "" : value;
    if (!segment.isEmpty() && !choices.segments().contains(segment)) {
      check.mistake("segment", "Choose one of the segments, or everybody");
    }
    return segment;
  }

  /** Only what stays where it is can be a guardrail. */
  private Optional<KeyResultId> guards(KeyResultForm form, List<KeyResult> others) {
    var typed = form.guards() == null ? "" : form.guards();
    var guarded =
        others.stream()
            .map(KeyResult::id)
            .filter(id -> id.value().toString().equals(typed))
            .findAny();
    if (!typed.isEmpty() && guarded.isEmpty()) {
      check.mistake("guards", "Choose one of the key results of this objective, or none");
    } else if (guarded.isPresent() && form.kind() == GoalKind.REACH) {
      check.mistake("goal", "A guardrail stays above or below its target");
    }
    return guarded;
  }
}
