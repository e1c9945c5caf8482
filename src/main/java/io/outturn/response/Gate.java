package io.outturn.response;

import io.outturn.survey.Survey;
import io.outturn.survey.question.Optioned;
import io.outturn.survey.question.Question;
import java.util.HashSet;
import java.util.List;

/** What every submission must pass, whichever page, command or file it came from. */
final class Gate {
  private Gate() {}

  static void check(Submission submission) {
    var survey = submission.version().survey();
    if (submission.channel() != Channel.IMPORT && !survey.openOn(submission.answeredOn())) {
      throw new Refused("The survey " + survey.slug() + " is closed");
    }
    submission
        .answers()
        .forEach((id, answer) -> check(question(survey, id), answer, submission.channel()));
    submission.cleared().forEach(id -> question(survey, id));
    submission.circumstances().orders().forEach((id, options) -> check(survey, id, options));
  }

  private static Question question(Survey survey, String id) {
    return survey
        .question(id)
        .orElseThrow(() ->
            new IllegalArgumentException("The survey " + survey.slug() + " has no question " + id));
  }

  private static void check(Question question, Answer answer, Channel channel) {
    if (!Fit.of(question, answer, channel)) {
      throw new IllegalArgumentException("No answer to " + question.id() + " is " + answer);
    }
  }

  private static void check(Survey survey, String id, List<String> order) {
    if (!(question(survey, id) instanceof Optioned asked)
        || order.size() != asked.options().size()
        || !order.stream().allMatch(option -> asked.option(option).isPresent())
        || new HashSet<>(order).size() != order.size()) {
      throw new IllegalArgumentException("The options of " + id + " have no order " + order);
    }
  }
}
