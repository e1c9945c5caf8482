package io.outturn.survey.lint;

import java.io.PrintWriter;

/** Writes a report for people: a line each, problems first. */
record TextReport(PrintWriter out, Report report) {
  void print(boolean withAllowed) {
    report.problems().forEach(out::println);
    for (var survey : report.surveys()) {
      survey.lint().findings().forEach(finding -> out.println(survey.at(finding)));
    }
    if (withAllowed) {
      report.surveys().forEach(this::allowed);
    }
    out.println(summary());
  }

  private void allowed(Report.Looked survey) {
    for (var each : survey.lint().allowed()) {
      out.printf("%s Allowed: %s%n", survey.at(each.finding()), each.reason());
    }
  }

  private String summary() {
    int findings = report.findings().size();
    var found = findings == 0 ? "" : ", " + count(findings, "finding");
    return report.problems().isEmpty()
        ? count(report.surveys().size(), "survey") + ", no problem" + found
        : count(report.problems().size(), "problem") + found;
  }

  private static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
