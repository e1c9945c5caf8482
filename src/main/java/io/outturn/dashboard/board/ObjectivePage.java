package io.outturn.dashboard.board;

import io.micronaut.core.annotation.Introspected;
import io.outturn.audit.History;
import io.outturn.dashboard.ObjectiveView;
import java.util.List;

/**
 * One objective with everything that belongs to it.
 *
 * @param demonstration whether it is invented
 * @param objective outcomes and outputs
 * @param draft whether nobody has published it yet
 * @param evidence how one would know; may be empty in a draft
 * @param team whose it is
 * @param cycle what it is set for
 * @param wayUp the objectives that it leads up to, the next one first
 * @param gives what it gives to others
 * @param gets what others give to it
 * @param history what was done to it
 */
@Introspected
record ObjectivePage(
    boolean demonstration,
    ObjectiveView objective,
    boolean draft,
    String evidence,
    String team,
    String cycle,
    List<Link> wayUp,
    List<Promise> gives,
    List<Promise> gets,
    History history) {
  /** Something with a page of its own. */
  @Introspected
  record Link(String address, String title) {}

  /**
   * What one objective gives to another.
   *
   * @param other the objective at the other end
   * @param keyResult which of its key results gets it; empty for the objective as a whole
   * @param words what is given
   * @param end where it is taken back
   */
  @Introspected
  record Promise(Link other, String keyResult, String words, String end) {}
}
