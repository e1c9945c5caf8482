package io.outturn.audit;

import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * What became of one thing, the latest first.
 *
 * @param of what the thing is, as in "this account"
 * @param more where the log tells the rest; for whoever may read it
 */
@Introspected
public record History(String of, List<Line> lines, String more) {
  /** What was done last, by whom and when. */
  public String last() {
    return lines.isEmpty() ? "Somebody" : sentence(lines.getFirst());
  }

  private static String sentence(Line line) {
    return "%s %s, %s UTC".formatted(line.who(), line.what(), line.when());
  }
}
