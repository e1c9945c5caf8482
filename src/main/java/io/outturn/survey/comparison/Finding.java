package io.outturn.survey.comparison;

import java.util.Comparator;
import java.util.List;

/**
 * What happened to one question.
 *
 * @param question its id
 * @param changes everything that changed, the weightiest first; never empty, and {@link
 *     Change#UNCHANGED} only alone
 */
public record Finding(String question, List<Change> changes) {
  public Finding {
    changes = changes.stream().distinct().sorted(Comparator.reverseOrder()).toList();
    if (changes.isEmpty() || (changes.size() > 1 && changes.contains(Change.UNCHANGED))) {
      throw new IllegalArgumentException("Either something changed or nothing did, not " + changes);
    }
  }

  /** The change that decides whether answers before and after can be compared. */
  public Change decisive() {
    return changes.getFirst();
  }
}
