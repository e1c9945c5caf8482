package io.outturn.outcome.output;

import io.outturn.database.Uuid7;
import io.outturn.form.Check;
import io.outturn.form.Option;
import io.outturn.outcome.Hypothesis;
import io.outturn.outcome.KeyResult;
import io.outturn.outcome.KeyResultId;
import io.outturn.outcome.KeyResults;
import io.outturn.outcome.Output;
import io.outturn.outcome.QuantitativeOutcome;
import io.outturn.outcome.Unit;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Makes a hypothesis of what was typed, or says all that is wrong with it. */
@Singleton
final class HypothesisReader {
  private static final int LONGEST = 1000;
  private final KeyResults keyResults;

  HypothesisReader(KeyResults keyResults) {
    this.keyResults = keyResults;
  }

  /** What an output could change, those of its own objective first. */
  List<Option> options(Output output) {
    return keyResults.all().stream()
        .sorted(Comparator.comparing(each -> !each.objective().equals(output.objective())))
        .map(each -> new Option(each.id().value().toString(), each.title()))
        .toList();
  }

  /** What a program sends, as somebody types it on the page. */
  HypothesisForm form(NewHypothesis sent) {
    var unit =
        keyResults
            .find(new KeyResultId(sent.keyResult()))
            .map(HypothesisReader::unit)
            .orElse(Unit.SCALE_POINTS);
    return new HypothesisForm(
        sent.keyResult().toString(),
        unit.typed(sent.change()),
        sent.until().toString(),
        Boolean.TRUE.equals(sent.leading()) ? "yes" : null,
        sent.words());
  }

  /** The hypothesis; empty when the check holds mistakes. */
  Optional<Hypothesis> read(Output output, HypothesisForm form, Check check) {
    var keyResult = keyResult(form.keyResult(), check);
    var change = change(form.change(), keyResult, check);
    var until = check.day("until", form.until(), "Choose the day by which it should show");
    var words = check.anyWords("words", form.words(), LONGEST);
    return check.passed()
        ? Optional.of(
            new Hypothesis(
                Uuid7.next(),
                output.id(),
                keyResult.orElseThrow().id(),
                change.orElseThrow(),
                until.orElseThrow(),
                form.leading() != null,
                words))
        : Optional.empty();
  }

  private Optional<KeyResult> keyResult(@Nullable String typed, Check check) {
    var chosen =
        keyResults.all().stream()
            .filter(each -> each.id().value().toString().equals(typed))
            .findFirst();
    if (chosen.isEmpty()) {
      check.mistake("keyResult", "Choose the key result that it should change");
    }
    return chosen;
  }

  private static OptionalDouble change(
      @Nullable String typed, Optional<KeyResult> keyResult, Check check) {
    var unit = keyResult.map(HypothesisReader::unit).orElse(Unit.PERCENT);
    var change = unit.parse(typed == null ? "" : typed);
    if (change.isEmpty() || change.getAsDouble() == 0) {
      check.mistake("change", "Write by how much, for example +5 or -3, and not 0");
    }
    return change;
  }

  private static Unit unit(KeyResult keyResult) {
    return switch (keyResult) {
      case QuantitativeOutcome outcome -> Unit.of(outcome.measure().statistic());
    };
  }
}
