package io.outturn.response;

import io.outturn.survey.Question;
import io.outturn.survey.Survey;

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
          case Question.Rated rated ->
              answer instanceof Answer.Rating(int value) && rated.scale().contains(value);
          case Question.Comment _ ->
              answer instanceof Answer.Words(String text) && text.length() <= LONGEST_WORDS;
        };
    if (!fits) {
      throw new IllegalArgumentException("No answer to " + question.id() + " is " + answer);
    }
  }
}
