package io.outturn.outcome;

import io.outturn.database.Uuid7;
import io.outturn.statistics.verdict.Aim;
import io.outturn.survey.Measure;
import io.outturn.time.Window;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A key result that is a score of a survey.
 *
 * @param id its key
 * @param objective what it belongs to
 * @param source where its value comes from
 * @param terms what people agreed on
 * @param guards the key result that must not be bought with this one, if it is a guardrail
 * @param revision how often its terms were agreed on, from 1
 */
public record QuantitativeOutcome(
    KeyResultId id,
    ObjectiveId objective,
    Source source,
    Terms terms,
    Optional<KeyResultId> guards,
    int revision)
    implements KeyResult {
  /** A new one that guards nothing. */
  public static QuantitativeOutcome of(ObjectiveId objective, Source source, Terms terms) {
    return new QuantitativeOutcome(
        new KeyResultId(Uuid7.next()), objective, source, terms, Optional.empty(), 1);
  }

  @Override
  public String title() {
    return terms.title();
  }

  /** The first day whose answers count. */
  public LocalDate startsOn() {
    return terms.window().from();
  }

  @Override
  public LocalDate deadline() {
    return terms.window().to();
  }

  /** The slug of the survey that is asked. */
  public String survey() {
    return source.survey();
  }

  /** The score. */
  public Measure measure() {
    return source.measure();
  }

  /** Whose answers count; empty for everybody's. */
  public String segment() {
    return source.segment();
  }

  public boolean everybody() {
    return source.everybody();
  }

  /** What it should get or stay beyond, in the measure's unit. */
  public double target() {
    return terms.goal().target();
  }

  /** Where the score was and where it should get. */
  public Aim aim() {
    return terms.goal().aim();
  }

  /** The days whose answers count so far; before the first of them, that one day. */
  public Window soFar(LocalDate today) {
    var end = today.isAfter(deadline()) ? deadline() : today;
    return new Window(startsOn(), end.isBefore(startsOn()) ? startsOn() : end);
  }
}
