package io.outturn.editor.edit;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A score as somebody wrote it, whether it has any sense or not.
 *
 * @param statistic the word before the brackets
 * @param name of an index; empty for everything else
 * @param questions what it is computed of
 */
public record WrittenMeasure(String statistic, String name, List<String> questions) {
  private static final Pattern SHAPE =
      Pattern.compile("\\s*([^(\\s]*)\\s*\\((?:([^:()]*):)?([^:()]*)\\)\\s*");

  public WrittenMeasure {
    questions = List.copyOf(questions);
  }

  /** What has another shape is a score of nothing. */
  public static WrittenMeasure of(String measure) {
    var shape = SHAPE.matcher(measure);
    return shape.matches()
        ? new WrittenMeasure(
            shape.group(1),
            shape.group(2) == null ? "" : shape.group(2).strip(),
            questions(shape.group(3)))
        : new WrittenMeasure(measure, "", List.of());
  }

  private static List<String> questions(String written) {
    return Arrays.stream(written.split(",", -1))
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .toList();
  }

  public boolean isIndex() {
    return !name.isEmpty();
  }

  WrittenMeasure without(String question) {
    return new WrittenMeasure(
        statistic, name, questions.stream().filter(it -> !it.equals(question)).toList());
  }

  WrittenMeasure with(String old, String renamed) {
    return new WrittenMeasure(
        statistic, name, questions.stream().map(it -> it.equals(old) ? renamed : it).toList());
  }

  /** As files write it. */
  @Override
  public String toString() {
    var parts = String.join(", ", questions);
    return "%s(%s)".formatted(statistic, isIndex() ? name + ": " + parts : parts);
  }
}
