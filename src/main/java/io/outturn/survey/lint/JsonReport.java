package io.outturn.survey.lint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.outturn.survey.file.Problem;

/** Writes a report for programs. */
final class JsonReport {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private JsonReport() {}

  /** One object with the lists problems, findings and allowed. */
  static JsonNode of(Report report) {
    var all = JSON.objectNode();
    var problems = all.putArray("problems");
    report.problems().forEach(problem -> problems.add(json(problem)));
    var findings = all.putArray("findings");
    var allowed = all.putArray("allowed");
    for (var survey : report.surveys()) {
      survey.lint().findings().forEach(finding -> findings.add(json(survey, finding)));
      survey
          .lint()
          .allowed()
          .forEach(each -> allowed.add(json(survey, each.finding()).put("reason", each.reason())));
    }
    return all;
  }

  private static ObjectNode json(Problem problem) {
    return place(problem.file(), problem.line(), problem.column()).put("words", problem.words());
  }

  private static ObjectNode json(Report.Looked survey, Finding finding) {
    var json = place(survey.file().toString(), finding.line(), finding.column());
    json.put("rule", finding.rule().toString());
    finding.question().ifPresent(question -> json.put("question", question));
    return json.put("words", finding.words()).put("instead", finding.rule().instead());
  }

  private static ObjectNode place(String file, int line, int column) {
    return JSON.objectNode().put("file", file).put("line", line).put("column", column);
  }
}
