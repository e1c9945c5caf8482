package io.outturn.editor.guide;

import io.micronaut.core.annotation.Introspected;
import io.outturn.editor.edit.DraftPage;
import io.outturn.editor.yaml.Value;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page of the form in the overview.
 *
 * @param number counted from 1
 * @param shown who sees it, in words; empty if everybody does
 * @param rules where its rules lead, in words
 * @param questions what stands on it
 * @param single whether one question stands on it, which then moves in its place
 * @param first whether it cannot move up
 * @param last whether it cannot move down
 */
@Introspected
public record PageLine(
    int number,
    String shown,
    List<String> rules,
    List<QuestionLine> questions,
    boolean single,
    boolean first,
    boolean last) {
  static PageLine of(Guided guided, DraftPage page) {
    var condition = page.isBlock() ? page.value().written("show-if") : "";
    boolean alone = page.questions().size() == 1;
    return new PageLine(
        page.number() + 1,
        condition.isEmpty() ? "" : ConditionWords.of(guided, condition),
        rules(guided, page),
        page.questions().stream()
            .flatMap(id -> guided.survey().question(id).stream())
            .map(question -> QuestionLine.of(guided, question, alone))
            .toList(),
        alone,
        page.number() == 0,
        page.number() == guided.survey().pages().size() - 1);
  }

  private static List<String> rules(Guided guided, DraftPage page) {
    return page.isBlock()
        ? page.value().items("go-to").stream().flatMap(rule -> rule(guided, rule)).toList()
        : List.of();
  }

  private static Stream<String> rule(Guided guided, Value rule) {
    var target = rule.written("page");
    var where = target.equals("end") ? "to the end" : "to page ‘" + target + "’";
    return Stream.of("%s: %s".formatted(ConditionWords.of(guided, rule.written("if")), where));
  }
}
