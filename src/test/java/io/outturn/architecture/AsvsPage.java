package io.outturn.architecture;

import io.outturn.architecture.Asvs.Row;
import io.outturn.architecture.Asvs.Verdict;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The table as a page for people. */
final class AsvsPage {
  private static final List<String> CHAPTERS =
      List.of(
          "Encoding and sanitising",
          "Input and the course of business",
          "What browsers do",
          "HTTP and the API",
          "Files",
          "Signing in",
          "Sessions",
          "Rights",
          "Self-contained tokens",
          "OAuth and OpenID Connect",
          "Cryptography",
          "Connections",
          "Configuration",
          "Data",
          "Code and libraries",
          "Logs and errors",
          "WebRTC");

  private AsvsPage() {}

  static String of(List<Row> rows) {
    return """
    # How Outturn stands to OWASP ASVS 5.0

    The [Application Security Verification Standard](https://owasp.org/www-project-application-security-verification-standard/) 5.0.0
    has 70 requirements of level 1 and 183 of level 2. This page says of each, in our own words, whether it is met, shown by which
    test or written where; why it does not concern us; or what is open. A test prints it and fails when a named test or document is
    not there. The numbers are the standard's, whose text counts. [What attackers want and what stops them](security-threats.md) is
    told shorter.

    ## Totals

    %s

    %s
    """
        .formatted(
            totals(rows),
            IntStream.rangeClosed(1, CHAPTERS.size())
                .mapToObj(chapter -> chapter(chapter, rows))
                .collect(Collectors.joining("\n\n")));
  }

  private static String totals(List<Row> rows) {
    return Stream.of(
            "| | requirements | met | do not concern us | open | met of those that do |",
            "| --- | --- | --- | --- | --- | --- |",
            total("level 1", rows, row -> row.level() == 1),
            total("level 2", rows, row -> row.level() == 2),
            total("both", rows, _ -> true))
        .collect(Collectors.joining("\n"));
  }

  private static String total(String name, List<Row> rows, Predicate<Row> which) {
    var some = rows.stream().filter(which).toList();
    long met = count(some, Verdict.MET);
    long open = count(some, Verdict.OPEN);
    return "| %s | %d | %d | %d | %d | %d %% |"
        .formatted(
            name,
            some.size(),
            met,
            count(some, Verdict.NOT_APPLICABLE),
            open,
            100 * met / (met + open));
  }

  private static long count(List<Row> rows, Verdict verdict) {
    return rows.stream().filter(row -> row.verdict() == verdict).count();
  }

  private static String chapter(int chapter, List<Row> rows) {
    return "## V%d %s\n\n| | level | what | verdict | shown by |\n| --- | --- | --- | --- | --- |\n%s"
        .formatted(
            chapter,
            CHAPTERS.get(chapter - 1),
            rows.stream()
                .filter(row -> row.chapter() == chapter)
                .map(AsvsPage::line)
                .collect(Collectors.joining("\n")));
  }

  private static String line(Row row) {
    return "| %s | %d | %s | %s | %s |"
        .formatted(row.id(), row.level(), row.subject(), words(row.verdict()), why(row));
  }

  private static String words(Verdict verdict) {
    return switch (verdict) {
      case MET -> "met";
      case NOT_APPLICABLE -> "does not concern us";
      case OPEN -> "**open**";
    };
  }

  private static String why(Row row) {
    var shown = row.evidence().stream().map(AsvsPage::link).collect(Collectors.joining(", "));
    return Stream.of(row.note(), shown)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String link(String evidence) {
    if (!evidence.startsWith("docs/")) {
      return "`" + evidence + "`";
    }
    var target = evidence.substring("docs/".length());
    return "[%s](%s)".formatted(target.replaceFirst("\\.md#", ": ").replace('-', ' '), target);
  }
}
