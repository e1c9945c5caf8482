package io.outturn.outcome.form;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import io.outturn.outcome.Goal;
import io.outturn.outcome.QuantitativeOutcome;
import io.outturn.outcome.Unit;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What is typed to set a key result or to change its terms.
 *
 * @param title who feels what
 * @param owner who looks after it; empty when the objective's owner does
 * @param measure a survey and its measure, for example {@code service-experience/nps(recommend)}
 * @param segment whose answers count; empty for everybody's
 * @param guards the key of the key result that this one guards; empty if none
 * @param goal the name of a {@link GoalKind}
 * @param baseline as people write it: NPS -100 to +100, shares in per cent, means in scale points
 * @param commitment in the same way; may be empty
 * @param target in the same way
 * @param stretch in the same way; may be empty
 * @param startsOn the first day whose answers count
 * @param deadline the last day whose answers count
 * @param planned how many answers are planned for; may be empty
 * @param weight 1 unless given
 * @param kept the title that reads like an output and is meant so
 * @param then {@code wording} to look at the words only
 * @param why the terms are changed; empty for new ones
 * @param revision of the terms that were read
 */
@Introspected
@Serdeable.Deserializable
record KeyResultForm(
    @Nullable String title,
    @Nullable String owner,
    @Nullable String measure,
    @Nullable String segment,
    @Nullable String guards,
    @Nullable String goal,
    @Nullable String baseline,
    @Nullable String commitment,
    @Nullable String target,
    @Nullable String stretch,
    @Nullable String startsOn,
    @Nullable String deadline,
    @Nullable String planned,
    @Nullable String weight,
    @Nullable String kept,
    @Nullable String then,
    @Nullable String why,
    @Nullable String revision) {
  static KeyResultForm startingOn(String day) {
    return new KeyResultForm(
        null, null, null, null, null, null, null, null, null, null, day, null, null, null, null,
        null, null, null);
  }

  /** The terms as they are agreed on. */
  static KeyResultForm of(QuantitativeOutcome outcome) {
    var terms = outcome.terms();
    var unit = Unit.of(outcome.measure().statistic());
    var reach = terms.goal() instanceof Goal.Reach goal ? goal : null;
    return new KeyResultForm(
        terms.title(),
        terms.owner(),
        outcome.survey() + "/" + outcome.measure(),
        outcome.segment(),
        null,
        GoalKind.of(terms.goal()).name(),
        typed(unit, terms.goal().baseline()),
        reach == null ? "" : typed(unit, reach.commitment()),
        typed(unit, OptionalDouble.of(outcome.target())),
        reach == null ? "" : typed(unit, reach.stretch()),
        outcome.startsOn().toString(),
        outcome.deadline().toString(),
        terms.planned().isPresent() ? Long.toString(terms.planned().getAsLong()) : "",
        Integer.toString(terms.weight()),
        null,
        null,
        null,
        Integer.toString(outcome.revision()));
  }

  private static String typed(Unit unit, OptionalDouble number) {
    return number.isPresent() ? unit.typed(number.getAsDouble()) : "";
  }

  /** The same, made of what stands there now. */
  KeyResultForm on(int now) {
    return new KeyResultForm(
        title,
        owner,
        measure,
        segment,
        guards,
        goal,
        baseline,
        commitment,
        target,
        stretch,
        startsOn,
        deadline,
        planned,
        weight,
        kept,
        then,
        why,
        Integer.toString(now));
  }

  /** Where this differs from what stands there now. */
  Differences against(KeyResultForm now) {
    return new Differences()
        .field("Who feels what", text(title), text(now.title))
        .field("Who looks after it", text(owner), text(now.owner))
        .field("What the score should do", kind().words(), now.kind().words())
        .field("Baseline", text(baseline), text(now.baseline))
        .field("Commitment", text(commitment), text(now.commitment))
        .field("Target", text(target), text(now.target))
        .field("Stretch", text(stretch), text(now.stretch))
        .field("First day that counts", text(startsOn), text(now.startsOn))
        .field("Deadline", text(deadline), text(now.deadline))
        .field("Answers planned for", text(planned), text(now.planned))
        .field("Weight", text(weight), text(now.weight));
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }

  /** The survey and its measure, as they were chosen. */
  String source() {
    return text(measure);
  }

  GoalKind kind() {
    return GoalKind.named(goal);
  }

  String typedTitle() {
    return title == null ? "" : title.strip();
  }

  boolean looksAtWording() {
    return "wording".equals(then);
  }

  /** Whether somebody said that these very words are meant. */
  boolean keepsTitle() {
    return typedTitle().equals(kept);
  }
}
