package io.outturn.editor.guide;

import io.micronaut.core.annotation.Introspected;
import io.outturn.editor.edit.DraftQuestion;
import io.outturn.editor.edit.QuestionKind;

/**
 * A question in the overview.
 *
 * @param number counted from 1
 * @param name how people speak of it
 * @param words what it asks, in the first language; empty while there are none
 * @param address of its page
 * @param kind its type in words
 * @param required whether nobody can go on without an answer
 * @param shown who is asked, in words; empty if everybody is
 * @param problems how many keep it from being asked
 * @param first whether it cannot move up
 * @param last whether it cannot move down
 * @param alone whether it stands on a page of its own
 * @param move where its buttons to move it go: alone on a page, it takes the page along
 */
@Introspected
public record QuestionLine(
    int number,
    String name,
    String words,
    String address,
    String kind,
    boolean required,
    String shown,
    int problems,
    boolean first,
    boolean last,
    boolean alone,
    String move) {
  static QuestionLine of(Guided guided, DraftQuestion question, boolean alone) {
    var chosen = Chosen.of(guided, question);
    var condition = question.value().written("show-if");
    return new QuestionLine(
        question.number() + 1,
        Chosen.name(question),
        chosen.map(Chosen::words).orElse(""),
        Guided.address(guided.home(), question),
        QuestionKind.of(question.type()).map(QuestionKind::title).orElse("Unknown type"),
        question.value().written("required").equals("true"),
        condition.isEmpty() ? "" : ConditionWords.of(guided, condition),
        chosen.map(it -> it.faults().size()).orElse(1),
        place(guided, question) == 0,
        place(guided, question) == guided.survey().questions().size() - 1,
        alone,
        move(guided, question, alone));
  }

  private static String move(Guided guided, DraftQuestion question, boolean alone) {
    return guided
        .survey()
        .pageOf(question.id())
        .filter(_ -> alone && guided.survey().hasPages())
        .map(page -> "%s/pages/%d/move".formatted(guided.home(), page.number() + 1))
        .orElse(Guided.address(guided.home(), question) + "/move");
  }

  /** In the order of the pages. */
  private static long place(Guided guided, DraftQuestion question) {
    return guided.survey().pages().stream()
        .flatMap(page -> page.questions().stream())
        .takeWhile(id -> !id.equals(question.id()))
        .count();
  }
}
