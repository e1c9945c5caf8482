package io.outturn.response.form.question;

import io.outturn.survey.question.Agreement;
import io.outturn.survey.question.Day;
import io.outturn.survey.question.Effort;
import io.outturn.survey.question.Email;
import io.outturn.survey.question.Matrix;
import io.outturn.survey.question.MatrixRow;
import io.outturn.survey.question.MultipleChoice;
import io.outturn.survey.question.Quantity;
import io.outturn.survey.question.Question;
import io.outturn.survey.question.Ranking;
import io.outturn.survey.question.Rated;
import io.outturn.survey.question.Recommend;
import io.outturn.survey.question.Satisfaction;
import io.outturn.survey.question.SingleChoice;
import io.outturn.survey.question.Stars;
import io.outturn.survey.question.Statement;
import io.outturn.survey.question.Written;
import io.outturn.survey.question.YesNo;

/** Which control each kind of question has. */
public final class Controls {
  private Controls() {}

  /** The control of a question for somebody. */
  public static Control of(Question question, Asking asking) {
    return switch (question) {
      case Rated rated -> rating(rated, asking);
      case SingleChoice it -> new ChoiceControl(it, asking);
      case YesNo it -> new ChoiceControl(it, asking);
      case MultipleChoice it -> new MultipleControl(it, asking);
      case Ranking it -> new RankingControl(it, asking);
      case Written it -> new WordsControl(it, asking);
      case Quantity it -> new NumberControl(it, asking);
      case Day it -> new DateControl(it, asking);
      case Email it -> new EmailControl(it, asking);
      case Matrix it -> new MatrixControl(it, asking);
      case Statement it -> new StatementControl(it, asking);
    };
  }

  private static RatedControl rating(Rated question, Asking asking) {
    return switch (question) {
      case Recommend it -> new ScaleControl(it, asking);
      case Effort it -> new ScaleControl(it, asking);
      case Satisfaction it -> new StepsControl(it, asking);
      case Agreement it -> new StepsControl(it, asking);
      case MatrixRow it -> new StepsControl(it, asking);
      case Stars it -> new StarsControl(it, asking);
    };
  }
}
