package io.outturn.survey.version;

import io.outturn.survey.Page;
import io.outturn.survey.Survey;
import io.outturn.survey.logic.Expression;
import io.outturn.survey.logic.Type;
import io.outturn.survey.logic.flow.Plan;
import io.outturn.survey.question.Day;
import io.outturn.survey.question.LocalizedText;
import io.outturn.survey.question.Quantity;
import io.outturn.survey.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What surveys can say since the first were published. Each thing is a list of words that begins
 * with what it is; a survey that says nothing of it has none, and so keeps its hash.
 */
final class Additions {
  private final List<List<String>> all = new ArrayList<>();

  private Additions() {}

  static List<List<String>> of(Survey survey) {
    var additions = new Additions();
    additions.add("population", survey.population());
    additions.add("retention", survey.retention());
    if (survey.anonymous()) {
      additions.add(List.of("anonymous"));
    }
    additions.add("opens", survey.opensOn());
    survey.questions().forEach(additions::question);
    for (int number = 0; number < survey.pages().size(); number++) {
      additions.page(String.valueOf(number), survey.pages().get(number));
    }
    additions.attributes(survey.attributes());
    survey.computed().forEach(additions::computed);
    survey
        .indexes()
        .forEach(
            index -> additions.add(List.of("index", index.id(), index.questions().toString())));
    return additions.all;
  }

  private void add(List<String> words) {
    all.add(words);
  }

  private void add(String what, Optional<?> value) {
    value.ifPresent(it -> add(List.of(what, it.toString())));
  }

  private void question(Question question) {
    question.prompt().showIf().ifPresent(it -> of(question, "show-if", canonical(it)));
    question.notApplicable().ifPresent(it -> notApplicable(question, it));
    if (question instanceof Quantity quantity) {
      quantity.least().ifPresent(it -> of(question, "least", it.stripTrailingZeros()));
      quantity.most().ifPresent(it -> of(question, "most", it.stripTrailingZeros()));
      of(question, "decimals", quantity.decimals());
    }
    if (question instanceof Day day) {
      day.earliest().ifPresent(it -> of(question, "earliest", it));
      day.latest().ifPresent(it -> of(question, "latest", it));
    }
  }

  private void of(Question question, String what, Object value) {
    add(List.of(what, question.id(), value.toString()));
  }

  private void notApplicable(Question question, LocalizedText text) {
    new TreeMap<>(text.byLanguage())
        .forEach(
            (language, words) -> add(List.of("not-applicable", question.id(), language, words)));
  }

  private void page(String number, Page page) {
    if (!page.id().equals(page.questions().getFirst())) {
      add(List.of("page", number, page.id()));
    }
    page.showIf().ifPresent(it -> add(List.of("page-show-if", number, canonical(it))));
    page.rules().forEach(rule -> rule(number, rule));
  }

  private void rule(String page, Plan.Rule rule) {
    add(List.of("go-to", page, rule.when().map(Additions::canonical).orElse(""), rule.target()));
  }

  private void computed(Plan.Computation computed) {
    add(List.of("computed", computed.name(), canonical(computed.formula())));
  }

  private void attributes(Map<String, Type> attributes) {
    new TreeMap<>(attributes)
        .forEach((name, type) -> {
          if (!type.equals(Survey.ALWAYS_KNOWN.get(name))) {
            add(List.of("attribute", name, attribute(type)));
          }
        });
  }

  private static String attribute(Type type) {
    return switch (type) {
      case Type.Choice(var options) -> String.join(" ", options);
      case Type.Choices(var options) -> "any of " + String.join(" ", options);
      case Type.Text _, Type.LongText _ -> "text";
      case Type.Amount _ -> "number";
      case Type.Day _ -> "date";
      case Type.Truth _ -> "yes-or-no";
    };
  }

  /** Spaces and needless brackets are not content. */
  private static String canonical(String expression) {
    return Expression.parse(expression).sound().map(Expression::toString).orElse(expression);
  }
}
