package io.outturn.survey.file;

import java.util.Collection;
import java.util.stream.Stream;

/**
 * A survey is a size that somebody can answer. Looked at before anything else, because what follows
 * compares things with each other: a file of nothing but commas must not cost minutes.
 */
final class SizeRules {
  private static final int MOST = 500;
  private static final int MOST_LANGUAGES = 100;
  private final Part survey;
  private final Problems problems;

  private SizeRules(Part survey, Problems problems) {
    this.survey = survey;
    this.problems = problems;
  }

  /** Whether the rest can be looked at; otherwise the problem is told. */
  static boolean keeps(Part survey, Problems problems) {
    var rules = new SizeRules(survey, problems);
    return Stream.of(
            rules.atMost("languages", rules.size("languages"), MOST_LANGUAGES),
            rules.atMost("questions", rules.size("questions") + rules.inner("questions", "rows")),
            rules.atMost("pages", rules.size("pages") + rules.inner("pages", "go-to")),
            rules.atMost("attributes", rules.size("attributes")),
            rules.atMost("computed", rules.size("computed")),
            rules.atMost("measures", rules.size("measures")),
            rules.atMost("allow", rules.size("allow")))
        .allMatch(kept -> kept);
  }

  private int size(String key) {
    return survey.get(key).map(part -> part.inner().size()).orElse(0);
  }

  private int inner(String key, String inner) {
    return survey.items(key).stream().map(it -> it.items(inner)).mapToInt(Collection::size).sum();
  }

  private boolean atMost(String key, int size) {
    return atMost(key, size, MOST);
  }

  private boolean atMost(String key, int size, int most) {
    if (size <= most) {
      return true;
    }
    problems.at(
        survey.get(key).orElse(survey).place(),
        "%s: %d, with all that stands inside, are more than the %d that a survey takes. Write fewer."
            .formatted(key, size, most));
    return false;
  }
}
