package io.outturn.followup;

import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * The follow-ups that somebody may see.
 *
 * @param demonstration whether any account is invented
 * @param open what is still to do, what is due first on top
 * @param closed what is done
 */
@Introspected
record FollowUpsPage(boolean demonstration, List<Line> open, List<Line> closed) {
  /**
   * One of them.
   *
   * @param state until when, or that it is closed
   * @param late whether its day is over
   * @param holder who does it
   */
  record Line(
      String address, String account, String reason, String state, boolean late, String holder) {}
}
