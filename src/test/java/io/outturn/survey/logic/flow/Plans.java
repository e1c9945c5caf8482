package io.outturn.survey.logic.flow;

import io.outturn.survey.logic.Asked;
import io.outturn.survey.logic.Type;
import io.outturn.survey.logic.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads plans as tests write them: {@code page id if condition}, then {@code ask id if condition}
 * and {@code go target when condition}; before the pages {@code compute name = formula}. What a
 * question is called says what its answers are.
 */
final class Plans {
  private static final Map<String, Type> ATTRIBUTES = attributes();

  private Plans() {}

  static Plan read(String text) {
    var pages = new ArrayList<Plan.Page>();
    var computed = new ArrayList<Plan.Computation>();
    for (var line : text.lines().map(String::strip).toList()) {
      var words = line.split(" ", 3);
      switch (words[0]) {
        case "compute" ->
            computed.add(new Plan.Computation(words[1], words[2].substring("= ".length())));
        case "page" -> pages.add(new Plan.Page(words[1], rest(words), List.of(), List.of()));
        case "ask" -> replace(pages, with(pages.getLast(), question(words)));
        case "go" -> replace(pages, with(pages.getLast(), new Plan.Rule(rest(words), words[1])));
        default -> throw new IllegalArgumentException(line);
      }
    }
    return new Plan(pages, computed, ATTRIBUTES);
  }

  static Flow flow(String text) {
    return switch (Flow.check(read(text))) {
      case CheckedPlan.Sound(var flow) -> flow;
      case CheckedPlan.Flawed(var flaws) -> throw new AssertionError(flaws);
    };
  }

  private static Plan.Question question(String[] words) {
    var type = Asked.NAMES.type(words[1]).orElse(Type.scale(0, 10));
    return new Plan.Question(
        words[1], words[1].equals("hello") ? Optional.empty() : Optional.of(type), rest(words));
  }

  /** What stands behind if or when. */
  private static Optional<String> rest(String[] words) {
    return words.length < 3 ? Optional.empty() : Optional.of(words[2].replaceFirst("^\\w+ ", ""));
  }

  private static void replace(List<Plan.Page> pages, Plan.Page last) {
    pages.set(pages.size() - 1, last);
  }

  private static Plan.Page with(Plan.Page page, Plan.Question question) {
    var questions = new ArrayList<>(page.questions());
    questions.add(question);
    return new Plan.Page(page.id(), page.showIf(), questions, page.rules());
  }

  private static Plan.Page with(Plan.Page page, Plan.Rule rule) {
    var rules = new ArrayList<>(page.rules());
    rules.add(rule);
    return new Plan.Page(page.id(), page.showIf(), page.questions(), rules);
  }

  private static Map<String, Type> attributes() {
    var attributes = new LinkedHashMap<String, Type>();
    for (var name : List.of("account.segment", "account.pilot", "contact.language")) {
      attributes.put(name, Asked.NAMES.type(name).orElseThrow());
    }
    return attributes;
  }

  /** Answers by question: numbers, or the ids of options. */
  static Map<String, Value> answers(Object... pairs) {
    var answers = new HashMap<String, Value>();
    for (int i = 0; i < pairs.length; i += 2) {
      answers.put(
          pairs[i].toString(),
          pairs[i + 1] instanceof Integer number
              ? Value.Amount.of(number)
              : new Value.Choice(pairs[i + 1].toString()));
    }
    return answers;
  }
}
