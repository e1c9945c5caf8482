package io.outturn.survey.comparison;

import io.outturn.survey.Page;
import io.outturn.survey.Survey;
import io.outturn.survey.logic.Expression;
import io.outturn.survey.logic.flow.Plan;
import io.outturn.survey.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who is asked a question: everybody, unless a condition of its own, one of its page or a jump over
 * its page says otherwise. Names of pages do not count, what they do does.
 */
final class Audience {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
  private final Survey survey;
  private final Facts facts = new Facts();

  private Audience(Survey survey) {
    this.survey = survey;
  }

  /** The conditions under which a question of a survey, or a row of a matrix, is shown. */
  static Facts of(Question question, Survey survey) {
    var audience = new Audience(survey);
    var page = audience.page(question.id());
    audience.add("Shown if", canonical(question.prompt().showIf()));
    audience.add("Page shown if", canonical(survey.pages().get(page).showIf()));
    audience.add("Passed over", audience.jumps(page));
    return audience.facts;
  }

  /** What a condition is computed from belongs to it. */
  private void add(String name, Optional<String> condition) {
    facts.add(name, condition);
    condition.ifPresent(it -> survey.computed().forEach(each -> add(each, it)));
  }

  private void add(Plan.Computation computed, String where) {
    if (NAME.matcher(where).results().anyMatch(it -> it.group().equals(computed.name()))) {
      add("Computed " + computed.name(), canonical(Optional.of(computed.formula())));
    }
  }

  private int page(String question) {
    var placed =
        survey.questions().stream()
            .filter(it -> it.asked().stream().anyMatch(asked -> asked.id().equals(question)))
            .map(Question::id)
            .findFirst()
            .orElse(question);
    for (int i = 0; i < survey.pages().size(); i++) {
      if (survey.pages().get(i).questions().contains(placed)) {
        return i;
      }
    }
    throw new IllegalArgumentException("No page asks " + question);
  }

  private Optional<String> jumps(int page) {
    var jumps = new ArrayList<String>();
    for (var earlier : survey.pages().subList(0, page)) {
      jumps.addAll(jumps(earlier, page));
    }
    return jumps.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", jumps));
  }

  /** The rules of a page that lead past another one; a rule counts where none above it does. */
  private List<String> jumps(Page from, int page) {
    var jumps = new ArrayList<String>();
    var above = new ArrayList<String>();
    from.showIf().ifPresent(it -> above.add("where " + canonical(it) + ":"));
    for (var rule : from.rules()) {
      var when = rule.when().map(it -> "if " + canonical(it)).orElse("always");
      if (target(rule) > page) {
        jumps.add(String.join(" ", above) + (above.isEmpty() ? "" : " ") + when);
      }
      above.add("not " + when + ",");
    }
    return jumps;
  }

  private int target(Plan.Rule rule) {
    for (int i = 0; i < survey.pages().size(); i++) {
      if (survey.pages().get(i).id().equals(rule.target())) {
        return i;
      }
    }
    return survey.pages().size();
  }

  private static Optional<String> canonical(Optional<String> expression) {
    return expression.map(Audience::canonical);
  }

  /** Spaces and needless brackets say nothing. */
  private static String canonical(String expression) {
    return Expression.parse(expression).sound().map(Expression::toString).orElse(expression);
  }
}
