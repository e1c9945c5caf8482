package io.outturn.editor.guide;

import io.outturn.editor.edit.DraftPage;
import io.outturn.editor.edit.DraftQuestion;
import io.outturn.editor.edit.Entry;
import io.outturn.editor.edit.Pages;
import io.outturn.editor.yaml.Path;
import io.outturn.editor.yaml.YamlText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A question or a page, and who gets to see it.
 *
 * @param guided the draft
 * @param name how people speak of it
 * @param address of the page on which it is chosen
 * @param next where a saved choice leads
 * @param path where the condition stands
 * @param page on which it stands, from 0; a condition looks at earlier pages only
 */
record Audience(Guided guided, String name, String address, String next, Path path, int page) {
  /** Finds it, in one text or another. */
  interface Finder extends Function<Guided, Audience> {}

  static Audience of(Guided guided, DraftQuestion question) {
    var own = Guided.address(guided.home(), question);
    return new Audience(
        guided,
        "‘" + Chosen.name(question) + "’",
        own + "/condition",
        own,
        question.path().then("show-if"),
        guided.survey().pageOf(question.id()).map(DraftPage::number).orElse(question.number()));
  }

  static Audience of(Guided guided, DraftPage page) {
    return new Audience(
        guided,
        "page " + (page.number() + 1),
        "%s/pages/%d/condition".formatted(guided.home(), page.number() + 1),
        guided.home() + "#questions",
        Path.of("pages").then(page.number()).then("show-if"),
        page.number());
  }

  boolean isPage() {
    return path.steps().getFirst().equals("pages");
  }

  /** The condition as it is written; empty if everybody sees it. */
  String written() {
    return guided.survey().hasPages() || !isPage()
        ? guided.yaml().value().at(path).flatMap(it -> it.written()).orElse("")
        : "";
  }

  YamlText with(String condition) {
    return isPage()
        ? Pages.showIf(guided.yaml(), page, condition)
        : Entry.words(guided.yaml(), path, condition);
  }

  /** What was answered before. */
  List<Askable> earlier() {
    return guided.survey().pages().stream()
        .limit(page)
        .flatMap(it -> it.questions().stream())
        .flatMap(id -> guided.survey().question(id).stream())
        .flatMap(it -> Askable.of(guided, it))
        .toList();
  }

  Optional<Askable> earlier(String name) {
    return earlier().stream().filter(it -> it.name().equals(name)).findFirst();
  }

  /** What is wrong with the condition. */
  List<Fault> faults() {
    return guided.draft().checked().problems().stream()
        .filter(problem -> guided.yaml().holds(path, problem.line(), problem.column()))
        .map(problem -> Fault.at(ConditionChange.TEXT, Plain.words(problem)))
        .toList();
  }

  /** The same as it stands now; none when it is gone. */
  Optional<Audience> again(Guided seen, Guided now) {
    return isPage()
        ? Again.page(seen.survey().page(page).orElseThrow(), now.survey()).map(it -> of(now, it))
        : seen.survey()
            .question(Integer.parseInt(path.steps().get(1)))
            .flatMap(it -> Again.question(it, now.survey()))
            .map(it -> of(now, it));
  }
}
