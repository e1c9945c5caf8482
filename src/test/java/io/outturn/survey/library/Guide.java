package io.outturn.survey.library;

import io.outturn.survey.Index;
import io.outturn.survey.file.SurveyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.regex.Pattern;

/** What {@code docs/survey-library.md} says of each survey. */
final class Guide {
  private static final Path PAGE = Path.of("docs/survey-library.md");

  private Guide() {}

  static String section(String slug) throws IOException {
    var section = Pattern.compile("(?s)\n## " + slug + "\n(.*?)(?=\n## |$)");
    return only(section);
  }

  /** The last cell of a survey's row in the table. */
  static String time(String slug) throws IOException {
    return only(Pattern.compile("\\(#" + slug + "\\) \\| .* \\| (.*) \\|\n"));
  }

  private static String only(Pattern pattern) throws IOException {
    var found = pattern.matcher(Files.readString(PAGE));
    return found.find() ? found.group(1) : "";
  }

  /** The measures as the file writes them, in code. */
  static List<String> measures(SurveyFile file) {
    var survey = file.survey();
    return survey.measures().stream()
        .map(measure ->
            survey.indexes().stream()
                .filter(index -> index.id().equals(measure.question()))
                .findFirst()
                .map(Guide::written)
                .orElse(measure.toString()))
        .map("`%s`"::formatted)
        .toList();
  }

  private static String written(Index index) {
    return "index(%s: %s)".formatted(index.id(), String.join(", ", index.questions()));
  }

  /** Whole minutes, rounded up as the form does. */
  static String minutes(LongSummaryStatistics seconds) {
    long least = Math.ceilDiv(seconds.getMin(), 60);
    long most = Math.ceilDiv(seconds.getMax(), 60);
    var range = least == most ? String.valueOf(most) : least + " to " + most;
    return range + (most == 1 ? " minute" : " minutes");
  }
}
