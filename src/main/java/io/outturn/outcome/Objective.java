package io.outturn.outcome;

import io.outturn.database.Uuid7;
import io.outturn.outcome.cycle.CycleId;
import java.util.Optional;

/**
 * A change that somebody should notice. It has no number of its own: its key results do.
 *
 * @param id its key
 * @param framing what is written down of it
 * @param demonstration whether it is invented and belongs to the demonstration workspace
 * @param stage how far it is
 * @param revision how often it was written down, from 1
 */
public record Objective(
    ObjectiveId id, Framing framing, boolean demonstration, Stage stage, int revision) {
  /** A new one, which nobody has published. */
  public static Objective draft(Framing framing, boolean demonstration) {
    return new Objective(new ObjectiveId(Uuid7.next()), framing, demonstration, Stage.DRAFT, 1);
  }

  /** The goal in a few words. */
  public String title() {
    return framing.title();
  }

  /** Who will notice what is different. */
  public String changeStatement() {
    return framing.changeStatement();
  }

  /** Who answers for it. */
  public String owner() {
    return framing.owner();
  }

  /** What it is set for; none while it waits in the backlog. */
  public Optional<CycleId> cycle() {
    return framing.cycle();
  }

  public boolean running() {
    return stage == Stage.RUNNING;
  }
}
