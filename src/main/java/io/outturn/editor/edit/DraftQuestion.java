package io.outturn.editor.edit;

import io.outturn.editor.yaml.Path;
import io.outturn.editor.yaml.Value;
import java.util.List;
import java.util.stream.Stream;

/**
 * A question as far as it is written.
 *
 * @param number its position among the questions, counted from 0
 */
public record DraftQuestion(int number, Value value) {
  public Path path() {
    return DraftSurvey.QUESTIONS.then(number);
  }

  public String id() {
    return value.written("id");
  }

  public String type() {
    return value.written("type");
  }

  /** The names under which it is answered: its rows' for a matrix, none for a statement. */
  public List<String> names() {
    return switch (type()) {
      case "statement" -> List.of();
      case "matrix" -> rows().map(row -> row.written("id")).filter(it -> !it.isEmpty()).toList();
      default -> Stream.of(id()).filter(it -> !it.isEmpty()).toList();
    };
  }

  private Stream<Value> rows() {
    return value.items("rows").stream();
  }
}
