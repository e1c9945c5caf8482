package io.outturn.survey.file;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An index as it stands among the measures: {@code index(ease: find, understand, finish)}.
 *
 * @param part where it stands
 * @param id its name
 * @param questions the ids behind the colon
 */
record WrittenIndex(Part part, String id, List<String> questions) {
  /** What names of questions and indexes look like. */
  static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private static final Pattern WRITTEN = Pattern.compile("index\\(([^():]*):([^():]*)\\)");

  static Optional<WrittenIndex> find(Part measure) {
    return measure
        .words()
        .map(WRITTEN::matcher)
        .filter(matcher -> matcher.matches())
        .map(found ->
            new WrittenIndex(
                measure,
                found.group(1).strip(),
                Arrays.stream(found.group(2).split(",", -1)).map(String::strip).toList()));
  }

  static List<WrittenIndex> in(Part survey) {
    return survey.items("measures").stream().flatMap(part -> find(part).stream()).toList();
  }

  /** What conditions see of it: the shown score, once all its questions are answered. */
  String formula() {
    return "sum(%s) / %d".formatted(String.join(", ", questions), questions.size());
  }
}
