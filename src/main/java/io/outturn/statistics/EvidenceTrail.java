package io.outturn.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * The evidence as it stood after each part of the answers, for example after each day. It is
 * replayed from the counts alone, so that what was shown on a day can be told again on any later
 * one.
 */
public final class EvidenceTrail {
  private EvidenceTrail() {}

  /**
   * The evidence after each part, all answers up to and with that part taken together.
   *
   * @param parts in the order in which they came; all on one scale
   * @param target in the statistic's unit, within {@link Statistic#range}
   * @return as many as there are parts
   * @throws IllegalArgumentException for parts on different scales, a target outside the range, or
   *     a statistic that is not defined on the scale
   */
  public static List<Evidence> of(Statistic statistic, List<Histogram> parts, double target) {
    if (parts.isEmpty()) {
      return List.of();
    }
    var scale = parts.getFirst().scale();
    Evidence.demandTarget(statistic, scale, target);
    var nothing = Histogram.empty(scale);
    var high = Wager.onHighScores(statistic, nothing).purse(target);
    var low = Wager.onLowScores(statistic, nothing).purse(-target);
    var trail = new ArrayList<Evidence>(parts.size());
    for (var part : parts) {
      demandScale(part, scale);
      trail.add(
          new Evidence(
              Wager.onHighScores(statistic, part).into(high),
              Wager.onLowScores(statistic, part).into(low)));
    }
    return trail;
  }

  private static void demandScale(Histogram part, Scale scale) {
    if (!part.scale().equals(scale)) {
      throw new IllegalArgumentException(part.scale() + " does not follow " + scale);
    }
  }
}
