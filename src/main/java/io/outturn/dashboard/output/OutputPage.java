package io.outturn.dashboard.output;

import io.micronaut.core.annotation.Introspected;
import io.outturn.audit.History;
import java.util.List;

/**
 * One output with everything that belongs to it.
 *
 * @param home its address
 * @param title what is delivered
 * @param demonstration whether it is invented
 * @param objective whose it is
 * @param state how far it is
 * @param owner who delivers it
 * @param amount how much of it is delivered; empty when that is not counted
 * @param hypotheses what it should change
 * @param steps what became of it
 * @param next what can be done with it
 * @param history what was done to it
 */
@Introspected
record OutputPage(
    String home,
    String title,
    boolean demonstration,
    Link objective,
    String state,
    String owner,
    String amount,
    List<Expected> hypotheses,
    List<Line> steps,
    List<Link> next,
    History history) {
  /** Something with an address. */
  @Introspected
  record Link(String address, String title) {}

  /**
   * What it should change.
   *
   * @param keyResult which key result
   * @param change by how much and by when
   * @param words why; may be empty
   * @param leading whether it is an early sign
   * @param status what customers' answers say of the key result now
   * @param end where it is taken back
   */
  @Introspected
  record Expected(
      Link keyResult, String change, String words, boolean leading, String status, String end) {}

  /**
   * A step.
   *
   * @param what it became, by whom and when
   * @param words evidence or reason; may be empty
   */
  @Introspected
  record Line(String what, String words) {}
}
