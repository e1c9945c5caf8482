package io.outturn.survey.comparison;

import io.outturn.survey.Survey;
import java.util.List;

/**
 * What a new version of a survey does to its trends, question by question, with the words that make
 * the difference.
 *
 * @param questions every question, row and index of either version
 * @param population whom the survey is meant for, where that changed: a difference in any trend may
 *     come from other people
 * @param around what changed around the questions; no trend depends on it
 */
public record Diff(List<Difference> questions, List<Rewrite> population, List<Rewrite> around) {
  public Diff {
    questions = List.copyOf(questions);
    population = List.copyOf(population);
    around = List.copyOf(around);
  }

  /** What is otherwise in the second version. */
  public static Diff between(Survey before, Survey after) {
    return new Differences(before, after).diff();
  }

  /** The questions and indexes about which something is otherwise. */
  public List<Difference> changed() {
    return questions.stream().filter(each -> !each.isNone()).toList();
  }

  /** The questions and indexes whose trends break, are parted or end. */
  public List<Difference> broken() {
    return questions.stream().filter(each -> !each.continues()).toList();
  }

  /** Whether the two versions say the same in everything. */
  public boolean isNone() {
    return changed().isEmpty() && population.isEmpty() && around.isEmpty();
  }
}
