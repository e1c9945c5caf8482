package io.outturn.survey.lint;

import io.outturn.text.Nearest;
import io.outturn.text.Subcommand;
import jakarta.inject.Singleton;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Checks survey files without starting anything, on a desk or in a pipeline. */
@Singleton
@Command(
    name = "lint",
    mixinStandardHelpOptions = true,
    description =
        "Checks survey files. Lists every problem, which keeps a survey from being published, and every finding, which is advice; each with its line and column.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:every file can be published",
      "1:at least one problem was found",
      "2:the command was not understood",
      "3:with --strict: no problem, but at least one finding"
    })
final class LintCommand implements Subcommand {
  private static final int PROBLEMS = 1;
  private static final int FINDINGS = 3;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "Files, or directories of files; surveys when none is named.")
  private List<Path> paths = List.of();

  @Option(names = "--strict", description = "Ends with 3 when there is a finding.")
  private boolean strict;

  @Option(names = "--allowed", description = "Also lists findings that are allowed, with reasons.")
  private boolean allowed;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (the default) or json.")
  private Format format = Format.text;

  @Option(
      names = "--median",
      paramLabel = "SURVEY=SECONDS",
      description = "How long respondents took in the middle, instead of the estimate.")
  private Map<String, Integer> medians = new HashMap<>();

  @Option(names = "--rules", description = "Lists all rules and does nothing else.")
  private boolean rules;

  @Option(
      names = "--explain",
      paramLabel = "RULE",
      converter = RuleName.class,
      description = "Explains a rule with its sources and does nothing else.")
  private @Nullable Rule explained;

  @Spec private CommandSpec spec = CommandSpec.create();

  /** How findings are written. */
  private enum Format {
    text,
    json
  }

  @Override
  public Integer call() {
    if (explained != null) {
      explain(explained);
      return 0;
    } else if (rules) {
      List.of(Rule.values()).forEach(rule -> out().printf("%s: %s%n", rule, rule.reason()));
      return 0;
    }
    var report = Report.of(paths.isEmpty() ? List.of(Path.of("surveys")) : paths, this::median);
    switch (format) {
      case text -> new TextReport(out(), report).print(allowed);
      case json -> out().println(JsonReport.of(report));
    }
    return exitCode(report);
  }

  private int exitCode(Report report) {
    if (!report.problems().isEmpty()) {
      return PROBLEMS;
    }
    return strict && !report.findings().isEmpty() ? FINDINGS : 0;
  }

  private Optional<Duration> median(String survey) {
    return Optional.ofNullable(medians.get(survey)).map(Duration::ofSeconds);
  }

  private void explain(Rule rule) {
    out().printf("%s%n%nWhy: %s%nInstead: %s%n", rule, rule.reason(), rule.instead());
    rule.sources().forEach(source -> out().printf("Source: %s%n", source));
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  /** Reads the name of a rule. */
  static final class RuleName implements ITypeConverter<Rule> {
    @Override
    public Rule convert(String name) {
      return Rule.named(name).orElseThrow(() -> new TypeConversionException(unknown(name)));
    }

    private static String unknown(String name) {
      return "there is no rule %s.%s --rules lists them all."
          .formatted(
              name,
              Nearest.to(name, Rule.names()).map(near -> " Did you mean " + near + "?").orElse(""));
    }
  }
}
