package io.outturn.outcome.alignment;

import io.outturn.database.Uuid7;
import io.outturn.form.Check;
import io.outturn.form.Option;
import io.outturn.outcome.KeyResult;
import io.outturn.outcome.KeyResultId;
import io.outturn.outcome.KeyResults;
import io.outturn.outcome.Objective;
import io.outturn.outcome.ObjectiveId;
import io.outturn.outcome.Objectives;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where an objective can lead up to: other objectives and their key results, without circles. */
@Singleton
final class Upwards {
  private static final int LONGEST = 1000;
  private final Objectives objectives;
  private final KeyResults keyResults;
  private final Contributions contributions;

  Upwards(Objectives objectives, KeyResults keyResults, Contributions contributions) {
    this.objectives = objectives;
    this.keyResults = keyResults;
    this.contributions = contributions;
  }

  /** One that may get something. */
  private record Target(ObjectiveId objective, Optional<KeyResultId> keyResult, String title) {
    String value() {
      return keyResult.map(KeyResultId::value).orElse(objective.value()).toString();
    }

    Option option() {
      return new Option(value(), title);
    }
  }

  /** What can be chosen, that of the same cycle first. */
  List<Option> options(Objective from) {
    return targets(from).map(Target::option).toList();
  }

  /** The contribution; empty when the check holds mistakes. */
  Optional<Contribution> read(Objective from, ContributionForm form, String by, Check check) {
    var to = targets(from).filter(each -> each.value().equals(form.to())).findFirst();
    if (to.isEmpty()) {
      check.mistake("to", "Choose what it contributes to");
    }
    var words = check.words("words", form.words(), LONGEST, "Write what it gives, in your words");
    return check.passed()
        ? to.map(each ->
            new Contribution(
                new ContributionId(Uuid7.next()),
                from.id(),
                each.objective(),
                each.keyResult(),
                words,
                by))
        : Optional.empty();
  }

  private Stream<Target> targets(Objective from) {
    var cascade = new Cascade(contributions.all());
    return objectives.all().stream()
        .filter(each -> !cascade.closesCircle(from.id(), each.id()))
        .sorted(Comparator.comparing(each -> !each.cycle().equals(from.cycle())))
        .flatMap(this::targetsIn);
  }

  private Stream<Target> targetsIn(Objective objective) {
    var whole = new Target(objective.id(), Optional.empty(), objective.title());
    return Stream.concat(
        Stream.of(whole),
        keyResults.of(objective.id()).stream().map(each -> target(objective, each)));
  }

  private static Target target(Objective objective, KeyResult keyResult) {
    return new Target(
        objective.id(), Optional.of(keyResult.id()), objective.title() + ": " + keyResult.title());
  }
}
