package io.outturn.editor.guide;

import io.outturn.editor.edit.DraftQuestion;
import io.outturn.editor.edit.QuestionKind;
import io.outturn.editor.edit.Words;
import io.outturn.survey.file.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A question in a draft, with everything that is filled in about it.
 *
 * @param guided the draft
 * @param question the question
 * @param kind its type
 */
record Chosen(Guided guided, DraftQuestion question, QuestionKind kind) {
  /** None where the file says no type, or one that there is not. */
  static Optional<Chosen> of(Guided guided, DraftQuestion question) {
    return QuestionKind.of(question.type()).map(kind -> new Chosen(guided, question, kind));
  }

  Sheet sheet() {
    return QuestionSheet.of(kind, question, guided.survey().languages());
  }

  Map<String, String> read() {
    return sheet().read(guided.yaml());
  }

  /** The options or sentences by their ids. */
  List<String> items() {
    return Stream.of("options", "rows")
        .flatMap(key -> question.value().items(key).stream())
        .map(item -> item.written("id"))
        .toList();
  }

  /** What it asks, in the survey's first language. */
  String words() {
    var languages = guided.survey().languages();
    return Words.of(question.value().get("text"), languages).in(languages.getFirst());
  }

  /** How people speak of it. */
  static String name(DraftQuestion question) {
    return question.id().isEmpty() ? "question " + (question.number() + 1) : question.id();
  }

  String address() {
    return Guided.address(guided.home(), question);
  }

  /** What keeps the question from being asked. */
  List<Fault> faults() {
    var sheet = sheet();
    return guided.draft().checked().problems().stream()
        .filter(problem -> guided.yaml().holds(question.path(), problem.line(), problem.column()))
        .map(problem -> sheet.fault(guided.yaml(), problem).orElseGet(() -> elsewhere(problem)))
        .distinct()
        .toList();
  }

  private Fault elsewhere(Problem problem) {
    boolean shown =
        guided.yaml().holds(question.path().then("show-if"), problem.line(), problem.column());
    return shown
        ? Fault.elsewhere(address() + "/condition", "Who is asked: " + Plain.words(problem))
        : Fault.elsewhere(guided.home() + "/text", problem.words());
  }
}
