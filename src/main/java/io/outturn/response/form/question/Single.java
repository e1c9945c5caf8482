package io.outturn.response.form.question;

import io.outturn.response.Answer;
import io.outturn.survey.question.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The control of a question that has one answer. */
interface Single extends Control {
  Question question();

  /** What was entered. */
  Entry entry(Fields fields);

  /** What its fields hold after an answer of its kind; other answers leave them empty. */
  Map<String, List<String>> filled(Answer answer);

  @Override
  default Map<String, Entry> read(Fields fields) {
    return Map.of(question().id(), entry(fields));
  }

  @Override
  default Map<String, List<String>> fields(Map<String, Answer> said) {
    return Optional.ofNullable(said.get(question().id())).map(this::filled).orElse(Map.of());
  }
}
