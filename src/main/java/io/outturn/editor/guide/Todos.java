package io.outturn.editor.guide;

import io.outturn.editor.edit.DraftPage;
import io.outturn.editor.edit.DraftQuestion;
import io.outturn.editor.yaml.Path;
import io.outturn.survey.file.Problem;
import io.outturn.survey.lint.Finding;
import io.outturn.survey.lint.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says of every problem of a draft on which page it is put right. */
final class Todos {
  private final Guided guided;
  private final Sheet settings;

  Todos(Guided guided) {
    this.guided = guided;
    this.settings = SettingsSheet.of(guided.survey(), false);
  }

  /**
   * Something to be put right.
   *
   * @param where the part of the survey that it is about
   * @param address the page on which it is put right
   * @param words what is wrong and what would be right
   */
  public record Todo(String where, String address, String words) {}

  /**
   * Something that would be asked better.
   *
   * @param where the part of the survey that it is about
   * @param address the page on which it can be changed
   * @param words what the lint found
   * @param instead what would be right
   */
  public record Advice(String where, String address, String words, String instead) {}

  /** What the lint advises; nothing while there are problems. */
  List<Advice> advice() {
    return guided.draft().checked().findings().stream().map(this::advice).distinct().toList();
  }

  private Advice advice(Finding finding) {
    var question = finding.question().flatMap(guided.survey()::question);
    return new Advice(
        question.map(it -> "‘%s’".formatted(it.id())).orElse("The survey"),
        question
            .map(it -> Guided.address(guided.home(), it))
            .orElse(guided.home() + (isOfMeasures(finding) ? "/measures" : "/settings")),
        finding.words(),
        finding.rule().instead());
  }

  private static boolean isOfMeasures(Finding finding) {
    return finding.rule() == Rule.NO_MEASURE || finding.rule() == Rule.UNMEASURED_QUESTION;
  }

  List<Todo> all() {
    return guided.draft().checked().problems().stream().map(this::todo).distinct().toList();
  }

  private Todo todo(Problem problem) {
    return ofQuestion(problem)
        .or(() -> ofPage(problem))
        .or(() -> ofMeasures(problem))
        .or(() -> ofSettings(problem))
        .orElseGet(() -> elsewhere(problem));
  }

  private Optional<Todo> ofQuestion(Problem problem) {
    return guided.survey().questions().stream()
        .filter(question -> holds(question.path(), problem))
        .findFirst()
        .map(question -> ofQuestion(question, problem));
  }

  private Todo ofQuestion(DraftQuestion question, Problem problem) {
    var address = Guided.address(guided.home(), question);
    var where = "‘%s’".formatted(Chosen.name(question));
    if (holds(question.path().then("show-if"), problem)) {
      return new Todo(where, address + "/condition", "Who is asked: " + Plain.words(problem));
    }
    return Chosen.of(guided, question)
        .flatMap(chosen -> chosen.sheet().fault(guided.yaml(), problem))
        .map(fault -> new Todo(where, address + fault.address(), fault.message()))
        .orElseGet(() -> new Todo(where, text(), problem.words()));
  }

  private Optional<Todo> ofPage(Problem problem) {
    return guided.survey().hasPages()
        ? guided.survey().pages().stream()
            .filter(page -> holds(page.path(), problem))
            .findFirst()
            .map(page -> ofPage(page, problem))
        : Optional.empty();
  }

  private Todo ofPage(DraftPage page, Problem problem) {
    var where = "Page " + (page.number() + 1);
    return holds(page.path().then("show-if"), problem)
        ? new Todo(
            where,
            "%s/pages/%d/condition".formatted(guided.home(), page.number() + 1),
            "Who sees it: " + Plain.words(problem))
        : new Todo(where, text(), Plain.words(problem));
  }

  private Optional<Todo> ofMeasures(Problem problem) {
    return holds(Path.of("measures"), problem)
        ? Optional.of(new Todo("Measures", guided.home() + "/measures", Plain.words(problem)))
        : Optional.empty();
  }

  private Optional<Todo> ofSettings(Problem problem) {
    return settings
        .fault(guided.yaml(), problem)
        .map(fault ->
            new Todo("Settings", guided.home() + "/settings" + fault.address(), fault.message()));
  }

  private Todo elsewhere(Problem problem) {
    return guided.survey().questions().isEmpty() && problem.words().startsWith("questions:")
        ? new Todo("Questions", guided.home() + "/questions/new", "Add the first question")
        : Stream.of("languages")
            .filter(key -> holds(Path.of(key), problem))
            .map(_ -> new Todo("Settings", guided.home() + "/settings", Plain.words(problem)))
            .findFirst()
            .orElseGet(() -> new Todo("Text, line " + problem.line(), text(), problem.words()));
  }

  private String text() {
    return guided.home() + "/text";
  }

  private boolean holds(Path path, Problem problem) {
    return guided.yaml().holds(path, problem.line(), problem.column());
  }
}
