package io.outturn.response;

import io.outturn.survey.Survey;
import io.outturn.survey.question.Comment;
import io.outturn.survey.question.Day;
import io.outturn.survey.question.Email;
import io.outturn.survey.question.Matrix;
import io.outturn.survey.question.Optioned;
import io.outturn.survey.question.Quantity;
import io.outturn.survey.question.Question;
import io.outturn.survey.question.Rated;
import io.outturn.survey.question.ShortText;
import io.outturn.survey.question.Statement;

/** What every submission must pass, whichever page, command or file it came from. */
final class Gate {
  /**
   * Longer than any form allows, so that imported words are kept whole, and short enough for one
   * packet.
   */
  private static final int LONGEST_WORDS = 100_000;

  private Gate() {}

  static void check(Submission submission) {
    var survey = submission.version().survey();
    if (submission.channel() != Channel.IMPORT && !survey.openOn(submission.answeredOn())) {
      throw new Refused("The survey " + survey.slug() + " is closed");
    }
    submission.answers().forEach((id, answer) -> check(question(survey, id), answer));
    submission.cleared().forEach(id -> question(survey, id));
  }

  private static Question question(Survey survey, String id) {
    return survey
        .question(id)
        .orElseThrow(() ->
            new IllegalArgumentException("The survey " + survey.slug() + " has no question " + id));
  }

  private static void check(Question question, Answer answer) {
    boolean fits =
        switch (question) {
          case Optioned _, ShortText _, Quantity _, Day _, Email _, Matrix _, Statement _ ->
              throw new UnsupportedOperationException();
          case Rated rated ->
              answer instanceof Answer.Rating(int value) && rated.scale().contains(value);
          case Comment _ ->
              answer instanceof Answer.Words(String text) && text.length() <= LONGEST_WORDS;
        };
    if (!fits) {
      throw new IllegalArgumentException("No answer to " + question.id() + " is " + answer);
    }
  }
}
