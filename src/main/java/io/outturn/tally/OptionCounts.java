package io.outturn.tally;

import java.util.Map;

/**
 * How often each option was chosen.
 *
 * @param answered how many people chose at least one: what shares are of
 * @param notApplicable how many said that the question does not apply to them
 * @param byOption how many chose it, by the option's id; options that nobody chose are left out
 */
public record OptionCounts(long answered, long notApplicable, Map<String, Long> byOption) {
  public OptionCounts {
    byOption = Map.copyOf(byOption);
  }

  public long of(String option) {
    return byOption.getOrDefault(option, 0L);
  }
}
