package io.outturn.response.imports;

import io.outturn.response.mapping.Proposal;
import io.outturn.survey.Survey;
import io.outturn.survey.question.Question;
import java.util.Map;

/**
 * The confirmed mapping as the browser sends it.
 *
 * @param fields its fields by name; a question's are named {@code question-ID-column} and so on
 */
record MappingForm(Map<String, String> fields) {
  Proposal proposal(Survey survey) {
    return new Proposal(
        survey.slug(),
        text("source"),
        text("identity"),
        text("pattern"),
        text("date"),
        text("format"),
        text("account"),
        text("segment"),
        fields.containsKey("open"),
        survey.asked().map(this::column).toList());
  }

  private Proposal.Column column(Question question) {
    var prefix = "question-" + question.id() + "-";
    return new Proposal.Column(
        question.id(),
        text(prefix + "column"),
        text(prefix + "values"),
        text(prefix + "missing"),
        text(prefix + "when-column"),
        text(prefix + "when-value"));
  }

  private String text(String name) {
    return fields.getOrDefault(name, "");
  }
}
