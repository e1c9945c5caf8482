package io.outturn.dashboard.review;

import io.micronaut.core.annotation.Introspected;
import io.outturn.audit.History;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A review.
 *
 * @param home its address
 * @param objective whose outputs
 * @param demonstration whether it is invented
 * @param because why it opened, and when
 * @param open whether it is
 * @param lines the outputs with what was decided
 * @param undecided how many are open
 * @param closed who closed it and when; absent while it is open
 * @param learned what was learned; empty while it is open
 * @param changes what the key results say before it opened and since it was closed
 * @param history what was done to it
 */
@Introspected
record ReviewPage(
    String home,
    Link objective,
    boolean demonstration,
    String because,
    boolean open,
    List<Line> lines,
    int undecided,
    @Nullable String closed,
    String learned,
    List<Change> changes,
    History history) {
  /** Something with an address. */
  @Introspected
  record Link(String address, String title) {}

  /**
   * An output of the review.
   *
   * @param output which
   * @param state how far it is now
   * @param decision what was decided and by whom; empty while nothing is
   * @param expectation what became of what it should change; empty likewise
   * @param reason why; empty likewise
   * @param decide where it is decided
   */
  @Introspected
  record Line(
      Link output,
      String state,
      String decision,
      String expectation,
      String reason,
      String decide) {}

  /**
   * A key result before and after.
   *
   * @param keyResult which
   * @param words how it was, how it is, and whether that is a difference
   */
  @Introspected
  record Change(Link keyResult, String words) {}
}
