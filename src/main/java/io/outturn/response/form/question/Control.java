package io.outturn.response.form.question;

import io.outturn.response.Answer;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A question on a page: it is drawn, and what was entered is read. */
public interface Control {
  /** Draws it with what its fields hold and with what was wrong with that. */
  QuestionView view(Fields fields, Look look);

  /**
   * What was entered, by the id of the question that was answered.
   *
   * @throws IllegalArgumentException for what no form of ours sends
   */
  Map<String, Entry> read(Fields fields);

  /** What its fields hold after these answers, by the id of the question. */
  Map<String, List<String>> fields(Map<String, Answer> said);

  /** The names of all fields that it may send. */
  Set<String> names();
}
