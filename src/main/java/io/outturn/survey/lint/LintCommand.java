package io.outturn.survey.lint;

import io.outturn.survey.file.InvalidSurvey;
import io.outturn.survey.file.SurveyFile;
import io.outturn.text.Subcommand;
import jakarta.inject.Singleton;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks survey files without starting anything, on a desk or in a pipeline. */
@Singleton
@Command(
    name = "lint",
    mixinStandardHelpOptions = true,
    description = "Checks survey files and lists every problem with its line and column.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:every file can be published", "1:at least one problem was found"})
final class LintCommand implements Subcommand {
  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "Files, or directories of files; surveys when none is named.")
  private List<Path> paths = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    try {
      var files = SurveyFile.readAll(paths.isEmpty() ? List.of(Path.of("surveys")) : paths);
      out().printf("%d %s, no problem%n", files.size(), files.size() == 1 ? "survey" : "surveys");
      return 0;
    } catch (InvalidSurvey invalid) {
      invalid.problems().forEach(problem -> out().println(problem));
      int problems = invalid.problems().size();
      out().printf("%d %s%n", problems, problems == 1 ? "problem" : "problems");
      return 1;
    }
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
