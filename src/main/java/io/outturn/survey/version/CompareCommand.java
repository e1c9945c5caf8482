package io.outturn.survey.version;

import io.outturn.survey.Survey;
import io.outturn.survey.comparison.Diff;
import io.outturn.survey.file.InvalidSurvey;
import io.outturn.text.Subcommand;
import jakarta.inject.Singleton;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a changed survey file does to trends, on a desk or in a review pipeline. */
@Singleton
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description =
        "Compares two versions of a survey file: what changed in each question, and whether answers before and after can be counted together.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:every trend continues",
      "1:a file cannot be used, or the files are not versions of one survey",
      "2:the command was not understood",
      "3:at least one trend breaks, is parted or ends"
    })
final class CompareCommand implements Subcommand {
  private static final int UNUSABLE = 1;
  private static final int BROKEN = 3;

  @Parameters(index = "0", paramLabel = "OLD", description = "The file as it was.")
  private Path before = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", description = "The file as it is.")
  private Path after = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (the default) or json.")
  private Format format = Format.text;

  @Spec private CommandSpec spec = CommandSpec.create();

  /** How the comparison is written. */
  private enum Format {
    text,
    json
  }

  @Override
  public Integer call() {
    try {
      var versions = TwoVersions.read(before, after);
      return compared(versions.after(), versions.diff());
    } catch (InvalidSurvey unusable) {
      switch (format) {
        case text -> unusable.problems().forEach(out()::println);
        case json -> out().println(CompareJson.of(unusable.problems()));
      }
      return UNUSABLE;
    }
  }

  private int compared(Survey survey, Diff diff) {
    switch (format) {
      case text -> new CompareText(out()).print(survey, diff);
      case json -> out().println(CompareJson.of(survey, diff));
    }
    return diff.broken().isEmpty() ? 0 : BROKEN;
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
