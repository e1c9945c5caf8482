package io.outturn.survey.comparison;

import io.outturn.survey.Measure;
import io.outturn.survey.Page;
import io.outturn.survey.Survey;
import io.outturn.survey.logic.flow.Plan;
import io.outturn.survey.question.Question;
import io.outturn.survey.question.Statement;
import java.time.Period;
import java.util.stream.Collectors;

/** What a survey says around its questions, fact by fact. */
final class SurveyFacts {
  private SurveyFacts() {}

  /** Whom it is meant for. */
  static Facts population(Survey survey) {
    return new Facts().add("Population", survey.population());
  }

  /** Everything else that is not said by a question which is answered. */
  static Facts around(Survey survey) {
    var facts = new Facts();
    facts.text("Title", survey.title()).text("Purpose", survey.purpose());
    facts.text("Privacy", survey.privacy()).text("Thanks", survey.thanks());
    facts.add("Languages", String.join(", ", survey.languages()));
    facts.add("Opens", survey.opensOn()).add("Closes", survey.closesOn());
    facts.add("Answers are kept for", survey.retention().map(SurveyFacts::words));
    facts.add("Anonymous", survey.anonymous() ? "yes" : "no");
    facts.add("Pages", pages(survey));
    facts.add(
        "Measures",
        survey.measures().stream().map(Measure::toString).collect(Collectors.joining(", ")));
    survey.computed().forEach(it -> computed(it, facts));
    survey.questions().forEach(it -> statement(it, facts));
    return facts;
  }

  /** As files write it: in years, months or days. */
  private static String words(Period period) {
    if (period.getYears() > 0) {
      return period.getYears() + " years";
    }
    return period.getMonths() > 0 ? period.getMonths() + " months" : period.getDays() + " days";
  }

  private static String pages(Survey survey) {
    return survey.pages().stream()
        .map(Page::questions)
        .map(questions -> "[" + String.join(", ", questions) + "]")
        .collect(Collectors.joining(" "));
  }

  private static void computed(Plan.Computation computed, Facts facts) {
    facts.add("Computed " + computed.name(), computed.formula());
  }

  private static void statement(Question question, Facts facts) {
    if (question instanceof Statement statement) {
      facts.text("Statement " + statement.id(), statement.text());
      facts.text("Hint of " + statement.id(), statement.hint());
    }
  }
}
