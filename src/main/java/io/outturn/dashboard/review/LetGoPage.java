package io.outturn.dashboard.review;

import io.micronaut.core.annotation.Introspected;
import java.util.List;

/** The outputs that their teams let go of, the latest first. */
@Introspected
record LetGoPage(boolean demonstration, List<Line> lines) {
  /**
   * An output.
   *
   * @param output which
   * @param who let go of it, and when
   * @param why the reason
   * @param after what the key results that it should change say since
   */
  @Introspected
  record Line(ReviewPage.Link output, String who, String why, List<String> after) {}
}
