package io.outturn.editor.pages;

import io.micronaut.core.annotation.Introspected;
import io.outturn.dashboard.Words;
import io.outturn.editor.draft.Checked;
import io.outturn.survey.file.Problem;
import io.outturn.survey.lint.Finding;
import java.util.List;

/**
 * What is to be said of a text.
 *
 * @param summary in a few words
 * @param problems what keeps it from being asked
 * @param findings what the lint advises
 */
@Introspected
public record Remarks(String summary, List<At> problems, List<Advice> findings) {
  /**
   * A problem.
   *
   * @param place for example "Line 12, column 4"
   */
  public record At(String place, String words) {
    static At of(Problem problem) {
      return new At(
          "Line %d, column %d".formatted(problem.line(), problem.column()), problem.words());
    }
  }

  /**
   * A finding.
   *
   * @param place for example "Line 12"
   * @param rule its name, for the list of what is allowed
   * @param words what is found
   * @param instead what would be right
   * @param reason why it matters
   * @param question the id of the question it is about; empty if it is about none
   */
  public record Advice(
      String place, String rule, String words, String instead, String reason, String question) {
    static Advice of(Finding finding) {
      return new Advice(
          "Line " + finding.line(),
          finding.rule().toString(),
          finding.words(),
          finding.rule().instead(),
          finding.rule().reason(),
          finding.question().orElse(""));
    }
  }

  public static Remarks of(Checked checked) {
    return new Remarks(
        summary(checked),
        checked.problems().stream().map(At::of).toList(),
        checked.findings().stream().map(Advice::of).toList());
  }

  private static String summary(Checked checked) {
    int problems = checked.problems().size();
    if (problems > 0) {
      return "%s %s the survey from being asked."
          .formatted(Words.count(problems, "problem"), problems == 1 ? "keeps" : "keep");
    }
    int findings = checked.findings().size();
    return findings == 0
        ? "Nothing keeps the survey from being asked, and the lint finds nothing."
        : "Nothing keeps the survey from being asked. The lint has %s."
            .formatted(Words.count(findings, "remark"));
  }
}
