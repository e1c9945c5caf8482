package io.outturn.outcome;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Work that is delivered in the hope of an outcome. It never moves one: only customers do.
 *
 * @param id its key
 * @param objective what it is meant to serve
 * @param title what is delivered
 * @param plannedFor the day it is planned for
 * @param completion who delivered it and when; empty while it is open
 */
public record Output(
    OutputId id,
    ObjectiveId objective,
    String title,
    LocalDate plannedFor,
    Optional<Completion> completion) {
  public boolean done() {
    return completion.isPresent();
  }
}
