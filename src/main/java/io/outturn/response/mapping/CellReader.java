package io.outturn.response.mapping;

import io.outturn.response.Answer;
import io.outturn.survey.question.Day;
import io.outturn.survey.question.Email;
import io.outturn.survey.question.Matrix;
import io.outturn.survey.question.MultipleChoice;
import io.outturn.survey.question.Quantity;
import io.outturn.survey.question.Question;
import io.outturn.survey.question.Ranking;
import io.outturn.survey.question.Rated;
import io.outturn.survey.question.SingleChoice;
import io.outturn.survey.question.Statement;
import io.outturn.survey.question.Written;
import io.outturn.survey.question.YesNo;

/** Reads texts as answers to one question. */
sealed interface CellReader
    permits RatingCells, OptionCells, NumberCells, DayCells, WordCells, EmailCells {
  /** Means in every language that a question does not apply. */
  String NOT_APPLICABLE = "not-applicable";

  /**
   * The answer that a text is.
   *
   * @throws NoAnswer when it is none
   */
  Answer read(String text);

  /**
   * A reader for a question that is answered by itself.
   *
   * @param days how days are written
   */
  static CellReader of(Question question, DateFormat days) {
    return switch (question) {
      case Rated rated -> new RatingCells(rated);
      case SingleChoice choice -> OptionCells.one(choice);
      case YesNo choice -> OptionCells.yesOrNo(choice);
      case MultipleChoice choice -> OptionCells.several(choice);
      case Ranking ranking -> OptionCells.ranked(ranking);
      case Quantity quantity -> new NumberCells(quantity);
      case Day day -> new DayCells(day, days);
      case Written _ -> new WordCells();
      case Email _ -> new EmailCells();
      case Matrix _, Statement _ ->
          throw new IllegalArgumentException(question.id() + " is not answered by itself");
    };
  }

  /** Whether a text says that the question does not apply, where that can be said. */
  static boolean isNotApplicable(Question question, String text) {
    return question
        .notApplicable()
        .map(words ->
            Names.plain(text).equals(NOT_APPLICABLE)
                || words.byLanguage().values().stream()
                    .anyMatch(word -> Names.plain(word).equals(Names.plain(text))))
        .orElse(false);
  }
}
