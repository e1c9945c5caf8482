package io.outturn.outcome;

import io.outturn.database.Uuid7;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Work that is delivered in the hope of an outcome. It never moves one: only customers do.
 *
 * @param id its key
 * @param objective what it is meant to serve
 * @param deliverable what is planned
 * @param steps what became of it, the first step first; at least one
 * @param revision how often it was planned, from 1
 */
public record Output(
    OutputId id, ObjectiveId objective, Deliverable deliverable, List<Step> steps, int revision) {
  public Output {
    steps = List.copyOf(steps);
  }

  /** A new one without steps; {@link Outputs#add} takes the first. */
  public static Output planned(ObjectiveId objective, Deliverable deliverable) {
    return new Output(new OutputId(Uuid7.next()), objective, deliverable, List.of(), 1);
  }

  /** What is delivered. */
  public String title() {
    return deliverable.title();
  }

  /** The day it is planned for. */
  public LocalDate plannedFor() {
    return deliverable.plannedFor();
  }

  /** How far it is. */
  public OutputState state() {
    return steps.reversed().stream()
        .flatMap(step -> step.state().stream())
        .findFirst()
        .orElse(OutputState.PROPOSED);
  }

  /** The step that made it what it is; none before the first. */
  public Optional<Step> latest() {
    return steps.reversed().stream().filter(step -> step.state().isPresent()).findFirst();
  }

  /** Who delivered it, and when; empty while it is open or let go of. */
  public Optional<Completion> completion() {
    return state().delivered()
        ? steps.reversed().stream()
            .filter(step -> step.state().equals(Optional.of(OutputState.DONE)))
            .map(step -> new Completion(step.by().name(), step.at()))
            .findFirst()
        : Optional.empty();
  }

  /** Whether it is delivered. */
  public boolean done() {
    return state().delivered();
  }

  /** Whether it is among the work that is planned: neither an idea nor let go of. */
  public boolean counted() {
    return state().open() || state().delivered();
  }

  /** How much of it is delivered. */
  public BigDecimal delivered() {
    return steps.stream()
        .flatMap(step -> step.amount().stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** By which steps it was taken so far; whoever takes the next must have seen them all. */
  public int stepsTaken() {
    return steps.isEmpty() ? 0 : steps.getLast().number();
  }
}
