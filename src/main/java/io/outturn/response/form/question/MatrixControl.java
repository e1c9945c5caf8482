package io.outturn.response.form.question;

import io.outturn.response.Answer;
import io.outturn.survey.question.Matrix;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Several sentences one after the other, each a question of its own. */
record MatrixControl(Matrix question, Asking asking) implements Control {
  private List<StepsControl> rows() {
    return question.rows().stream().map(row -> new StepsControl(row, asking)).toList();
  }

  @Override
  public QuestionView view(Fields fields, Look look) {
    var beside = new Look(false, "", look.faults());
    return new MatrixView(
        asking.asked(question, look),
        rows().stream().map(row -> row.view(fields, beside)).toList());
  }

  @Override
  public Map<String, Entry> read(Fields fields) {
    var all = new HashMap<String, Entry>();
    rows().forEach(row -> all.putAll(row.read(fields)));
    return all;
  }

  @Override
  public Map<String, List<String>> fields(Map<String, Answer> said) {
    var all = new HashMap<String, List<String>>();
    rows().forEach(row -> all.putAll(row.fields(said)));
    return all;
  }

  @Override
  public Set<String> names() {
    var all = new HashSet<String>();
    rows().forEach(row -> all.addAll(row.names()));
    return all;
  }
}
