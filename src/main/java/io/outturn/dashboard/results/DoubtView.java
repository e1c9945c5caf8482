package io.outturn.dashboard.results;

import java.util.List;

/**
 * The responses that are flagged.
 *
 * @param sentence how many they are
 * @param validity whether the page shows them, as its form sends it
 * @param rules why they are flagged; empty when none is
 */
public record DoubtView(String sentence, String validity, List<Rule> rules) {
  /**
   * A reason to doubt.
   *
   * @param word its name
   * @param reason what raises it
   * @param count how many responses have it
   */
  public record Rule(String word, String reason, String count) {}
}
