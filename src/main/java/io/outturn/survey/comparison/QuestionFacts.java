package io.outturn.survey.comparison;

import io.outturn.survey.question.Agreement;
import io.outturn.survey.question.Comment;
import io.outturn.survey.question.Day;
import io.outturn.survey.question.Effort;
import io.outturn.survey.question.Email;
import io.outturn.survey.question.LocalizedText;
import io.outturn.survey.question.Matrix;
import io.outturn.survey.question.MatrixRow;
import io.outturn.survey.question.MultipleChoice;
import io.outturn.survey.question.Option;
import io.outturn.survey.question.Optioned;
import io.outturn.survey.question.Quantity;
import io.outturn.survey.question.Question;
import io.outturn.survey.question.Ranking;
import io.outturn.survey.question.Rated;
import io.outturn.survey.question.Recommend;
import io.outturn.survey.question.Satisfaction;
import io.outturn.survey.question.ShortText;
import io.outturn.survey.question.SingleChoice;
import io.outturn.survey.question.Stars;
import io.outturn.survey.question.Statement;
import io.outturn.survey.question.YesNo;
import java.util.List;
import java.util.stream.Collectors;

/** What a question says and which answers it takes, fact by fact. */
final class QuestionFacts {
  private QuestionFacts() {}

  /** Everything that decides whether answers can be counted together. */
  static Facts asked(Question question) {
    var facts = new Facts().add("Type", type(question));
    if (question instanceof MatrixRow row) {
      facts.text("Question above the rows", row.stem());
    }
    facts.text("Question", question.text()).text("Hint", question.hint());
    steps(question, facts);
    if (question instanceof Optioned optioned) {
      options(optioned, facts);
    }
    return facts.text("Answer that it does not apply", question.notApplicable());
  }

  /** The type as files write it, and the scale. */
  private static String type(Question question) {
    return switch (question) {
      case Recommend it -> rated("recommend", it);
      case Satisfaction it -> rated("satisfaction", it);
      case Agreement it -> rated("agreement", it);
      case Effort it -> rated("effort", it);
      case Stars it -> rated("stars", it);
      case MatrixRow it -> rated("row of a matrix", it);
      case SingleChoice _ -> "single-choice";
      case MultipleChoice _ -> "multiple-choice";
      case YesNo _ -> "yes-no";
      case Ranking _ -> "ranking";
      case ShortText _ -> "short-text";
      case Comment _ -> "comment";
      case Quantity _ -> "number";
      case Day _ -> "date";
      case Email _ -> "email";
      case Matrix _ -> "matrix";
      case Statement _ -> "statement";
    };
  }

  private static String rated(String type, Rated question) {
    return "%s, %d to %d".formatted(type, question.scale().low(), question.scale().high());
  }

  private static void steps(Question question, Facts facts) {
    var steps = Asked.of(question).steps();
    for (int i = 0; i < steps.size(); i++) {
      facts.text(step(question, steps, i), steps.get(i));
    }
  }

  private static String step(Question question, List<LocalizedText> steps, int place) {
    if (question instanceof Quantity) {
      return "Unit";
    } else if (steps.size() == 2) {
      return place == 0 ? "Lowest step" : "Highest step";
    }
    return "Step " + (place + 1);
  }

  private static void options(Optioned question, Facts facts) {
    facts.add("Order", question.shuffled() ? "random" : ids(question));
    for (var option : question.options()) {
      facts.text("Option " + option.id(), option.label());
      if (option.exclusive()) {
        facts.add("Option " + option.id() + " excludes all others", "yes");
      }
      if (option.other()) {
        facts.add("Option " + option.id() + " asks to say what else", "yes");
      }
    }
  }

  private static String ids(Optioned question) {
    return question.options().stream().map(Option::id).collect(Collectors.joining(", "));
  }

  /** Whether an answer must be given, and between which limits. */
  static Facts answered(Question question) {
    var facts = new Facts().add("Must be answered", question.required() ? "yes" : "no");
    if (question instanceof Quantity quantity) {
      facts.add("Least", quantity.least()).add("Most", quantity.most());
      facts.add("Digits behind the point", quantity.decimals());
    } else if (question instanceof Day day) {
      facts.add("Earliest", day.earliest()).add("Latest", day.latest());
    } else if (question instanceof ShortText line) {
      facts.add("Longest answer", line.maximumLength());
    } else if (question instanceof Comment comment) {
      facts.add("Longest answer", comment.maximumLength());
    }
    return facts;
  }
}
