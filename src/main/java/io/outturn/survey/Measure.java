package io.outturn.survey;

import io.outturn.statistics.Statistic;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A score that a survey offers: a statistic of one of its rated questions, written for example
 * {@code nps(recommend)}.
 *
 * @param statistic what is computed
 * @param question the id of the rated question it is computed from
 */
public record Measure(Statistic statistic, String question) {
  private static final Pattern WRITTEN = Pattern.compile("([a-z0-9]+)\\(([^()]+)\\)");

  /**
   * The measure that is written so.
   *
   * @throws IllegalArgumentException for anything else, with words that say what would be right
   */
  public static Measure parse(String written) {
    return find(written)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "\"%s\" is not a measure; write for example nps(recommend), top2(satisfied) or mean(effort)"
                    .formatted(written)));
  }

  /** The measure that is written so, if any is. */
  public static Optional<Measure> find(String written) {
    var parts = WRITTEN.matcher(written);
    return parts.matches()
        ? Statistic.named(parts.group(1)).map(statistic -> new Measure(statistic, parts.group(2)))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return statistic.name() + "(" + question + ")";
  }
}
