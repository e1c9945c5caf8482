package io.outturn.editor.edit;

import io.outturn.editor.yaml.Path;
import io.outturn.editor.yaml.Value;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A page as far as it is written.
 *
 * @param number its position, counted from 0
 * @param value what stands in the file; the question itself in a file without pages
 * @param questions the ids on it
 */
public record DraftPage(int number, Value value, List<String> questions) {
  public DraftPage {
    questions = List.copyOf(questions);
  }

  static DraftPage of(int number, Value value) {
    var ids = value.items().isEmpty() ? value.items("questions") : value.items();
    return new DraftPage(number, value, ids.stream().flatMap(id -> id.written().stream()).toList());
  }

  public Path path() {
    return DraftSurvey.PAGES.then(number);
  }

  /** Whether it has room for an id, a condition and rules. */
  public boolean isBlock() {
    return value instanceof Value.Block && value.get("questions").isPresent();
  }

  /** Where its list of questions stands. */
  public Path list() {
    return isBlock() ? path().then("questions") : path();
  }

  /** What rules call it. */
  public String name() {
    var id = isBlock() ? value.written("id") : "";
    return id.isEmpty() ? questions.stream().findFirst().orElse("") : id;
  }

  /** The place of a question in its list, or -1. */
  int place(String question) {
    return IntStream.range(0, questions.size())
        .filter(i -> questions.get(i).equals(question))
        .findFirst()
        .orElse(-1);
  }
}
