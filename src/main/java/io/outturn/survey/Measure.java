package io.outturn.survey;

import io.outturn.statistics.Statistic;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A score that a survey offers: a statistic of a rated question or of an index, written for example
 * {@code nps(recommend)} or {@code index(ease)}.
 *
 * @param statistic what is computed
 * @param question the id of the rated question or the index it is computed from
 */
public record Measure(Statistic statistic, String question) {
  private static final Pattern WRITTEN = Pattern.compile("([a-z0-9]+)\\(([^()]+)\\)");
  private static final Pattern INDEX = Pattern.compile("index\\(([^():]+)\\)");

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

  /** The measure of an index that is made of a number of questions. */
  public static Measure index(String id, int items) {
    return new Measure(new Statistic.Index(items), id);
  }

  /** The measure that is written so, if any is; what an index is made of only its survey knows. */
  public static Optional<Measure> find(String written) {
    var parts = WRITTEN.matcher(written);
    return parts.matches()
        ? Statistic.named(parts.group(1)).map(statistic -> new Measure(statistic, parts.group(2)))
        : Optional.empty();
  }

  /**
   * The measure that was once written so, of a survey that may no longer offer it. Of how many
   * questions an index was made is then forgotten; nothing can be computed from it anyway.
   */
  public static Measure remembered(String written) {
    var index = INDEX.matcher(written);
    return index.matches() ? index(index.group(1), 2) : parse(written);
  }

  @Override
  public String toString() {
    return statistic.name() + "(" + question + ")";
  }
}
