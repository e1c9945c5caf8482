package io.outturn.survey.file;

import io.outturn.survey.logic.Environment;
import io.outturn.survey.logic.flow.Flow;
import io.outturn.survey.logic.piping.Template;
import java.util.stream.Stream;

/** Texts repeat only answers that are known where they stand. */
final class TextRules {
  private final Doubts doubts;
  private final Problems problems;

  private TextRules(Doubts doubts, Problems problems) {
    this.doubts = doubts;
    this.problems = problems;
  }

  static void check(Part survey, Draft draft, Flow flow, Doubts doubts, Problems problems) {
    var rules = new TextRules(doubts, problems);
    for (int page = 0; page < draft.pages().size(); page++) {
      var known = flow.namesBefore(page);
      draft.page(page).questions().forEach(question -> rules.question(question, known));
    }
    survey.get("thanks").ifPresent(text -> rules.text(text, flow.namesAtTheEnd()));
  }

  private void question(Part question, Environment known) {
    Stream.of("text", "hint")
        .flatMap(key -> question.get(key).stream())
        .forEach(text -> text(text, known));
    question.items("rows").stream()
        .flatMap(row -> row.get("text").stream())
        .forEach(text -> text(text, known));
  }

  private void text(Part text, Environment known) {
    var words = text.json().isObject() ? text.inner().values() : Stream.of(text).toList();
    words.forEach(one -> words(one, known));
  }

  private void words(Part part, Environment known) {
    part.words()
        .filter(words -> !doubts.concern(words))
        .ifPresent(words ->
            Template.read(words, known)
                .flaws()
                .forEach(flaw -> problems.at(part.place(flaw.column()), flaw.words())));
  }
}
