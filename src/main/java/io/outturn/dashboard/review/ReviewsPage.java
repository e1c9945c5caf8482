package io.outturn.dashboard.review;

import io.micronaut.core.annotation.Introspected;
import java.util.List;

/** The reviews there are, the latest first. */
@Introspected
record ReviewsPage(boolean demonstration, List<Line> lines) {
  /**
   * A review.
   *
   * @param address its page
   * @param objective whose outputs
   * @param because why it opened
   * @param state how far it is
   */
  @Introspected
  record Line(String address, String objective, String because, String state) {}
}
