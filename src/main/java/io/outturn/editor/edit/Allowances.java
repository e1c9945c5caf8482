package io.outturn.editor.edit;

import io.outturn.editor.yaml.Path;
import io.outturn.editor.yaml.Style;
import io.outturn.editor.yaml.Value;
import io.outturn.editor.yaml.YamlText;
import java.util.List;

/** What the author of a survey accepts of the lint. */
public final class Allowances {
  private static final Path ALLOW = Path.of("allow");

  private Allowances() {}

  /**
   * Accepts a finding.
   *
   * @param rule as the lint prints it
   * @param question the question that it is about; empty for the whole survey
   */
  public static YamlText add(YamlText text, String rule, String question, String reason) {
    var allowance = Value.block(Style.CLOSED);
    allowance.entries().put("rule", Value.words(rule));
    if (!question.isEmpty()) {
      allowance.entries().put("question", Value.words(question));
    }
    allowance.entries().put("reason", Value.words(reason));
    return text.value().at(ALLOW).filter(Value.Items.class::isInstance).isPresent()
        ? text.insert(ALLOW, text.value().items("allow").size(), allowance)
        : text.put(ALLOW, new Value.Items(List.of(allowance), Style.OPEN));
  }

  /** Without what was accepted of a question. */
  static YamlText without(YamlText text, DraftQuestion question) {
    var allowed = text.value().items("allow");
    var changed = text;
    for (int i = allowed.size() - 1; i >= 0; i--) {
      var about = allowed.get(i).written("question");
      if (about.equals(question.id()) || question.names().contains(about)) {
        changed = without(changed, i);
      }
    }
    return changed;
  }

  private static YamlText without(YamlText text, int number) {
    return text.value().items("allow").size() == 1
        ? text.remove(ALLOW)
        : text.remove(ALLOW.then(number));
  }

  /** What was accepted of a question under its new name. */
  static YamlText renamed(YamlText text, String old, String name) {
    var allowed = text.value().items("allow");
    var changed = text;
    for (int i = 0; i < allowed.size(); i++) {
      if (allowed.get(i).written("question").equals(old)) {
        changed = changed.put(ALLOW.then(i).then("question"), Value.words(name));
      }
    }
    return changed;
  }
}
