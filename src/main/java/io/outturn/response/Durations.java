package io.outturn.response;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** How long people take to answer, measured. Asking costs nothing most of the time. */
public interface Durations {
  /** The fewest responses from which a duration is told. */
  int FEWEST = 30;

  /**
   * The median from the first page to the last, over the latest completed responses of a survey
   * version, up to 1,000. Flagged and invented ones are left out.
   *
   * @return none below {@value #FEWEST} responses
   */
  Optional<Typical> of(UUID surveyVersion);

  /**
   * How long it typically takes.
   *
   * @param median half of the people took at most so long, to the second
   * @param n over how many responses
   */
  record Typical(Duration median, int n) {}
}
