package io.outturn.tally;

import io.outturn.response.validity.FlagRule;
import java.util.Map;

/**
 * How many responses were doubted.
 *
 * @param responses how many responses began
 * @param flagged how many of them have at least one flag
 * @param byRule how many have the flag; one response can have several; rules without any are left
 *     out
 */
public record FlagCounts(long responses, long flagged, Map<FlagRule, Long> byRule) {
  public FlagCounts {
    byRule = Map.copyOf(byRule);
  }

  public long of(FlagRule rule) {
    return byRule.getOrDefault(rule, 0L);
  }
}
