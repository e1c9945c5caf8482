package io.outturn.survey.version;

import io.outturn.survey.Survey;
import io.outturn.survey.comparison.Diff;
import io.outturn.survey.comparison.Difference;
import io.outturn.survey.comparison.Rewrite;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes what a changed survey does to its trends for people: the old words behind -, the new
 * behind +.
 */
final class CompareText {
  private final PrintWriter out;

  CompareText(PrintWriter out) {
    this.out = out;
  }

  void print(Survey survey, Diff diff) {
    diff.changed().forEach(this::question);
    unchanged(diff);
    section("Meant for other people: any difference may come from who answers.", diff.population());
    section("Around the questions; no trend depends on it.", diff.around());
    out.printf("%s: %s%n", survey.slug(), summary(diff));
  }

  private void question(Difference question) {
    out.printf("%s: %s%n", question.id(), question.title());
    out.printf("  %s%n", oneLine(question.wording()));
    out.printf("  %s%n", question.meaning());
    rewrites(question.asked());
    rewrites(question.audience());
    rewrites(question.answered());
    out.println();
  }

  private void section(String title, List<Rewrite> rewrites) {
    if (!rewrites.isEmpty()) {
      out.println(title);
      rewrites(rewrites);
      out.println();
    }
  }

  private void rewrites(List<Rewrite> rewrites) {
    for (var rewrite : rewrites) {
      out.printf("    %s%n", rewrite.title());
      line('-', rewrite.before());
      line('+', rewrite.after());
    }
  }

  private void line(char sign, String words) {
    if (!words.isEmpty()) {
      out.printf("      %c %s%n", sign, oneLine(words));
    }
  }

  private void unchanged(Diff diff) {
    var ids =
        diff.questions().stream()
            .filter(Difference::isNone)
            .map(Difference::id)
            .collect(Collectors.joining(", "));
    if (!ids.isEmpty()) {
      out.printf("Unchanged: %s%n%n", ids);
    }
  }

  private static String summary(Diff diff) {
    if (diff.isNone()) {
      return "both files say the same";
    }
    var broken = diff.broken().stream().map(Difference::id).toList();
    return broken.isEmpty()
        ? "every trend continues"
        : "%d of %d trends do not continue: %s"
            .formatted(broken.size(), diff.questions().size(), String.join(", ", broken));
  }

  /** Texts may have several lines, and whatever else a terminal would obey. */
  private static String oneLine(String words) {
    return words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }
}
