package io.outturn.response.form;

import io.outturn.response.Answer;
import io.outturn.response.Circumstances;
import io.outturn.response.Submission;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Set;

/** Makes submissions of what was sent. */
@Singleton
final class Submissions {
  private final Desk desk;
  private final Clock clock;

  Submissions(Desk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  /** A page of answers. */
  Submission page(Step step) {
    var circumstances =
        new Circumstances(
            step.envelope().began(), step.envelope().trapped(), step.sheet().orders());
    return submission(
        step.who(),
        step.reading().answers(),
        step.reading().blank(),
        step.completes(),
        circumstances);
  }

  /** The word that all answers are as they should be. */
  Submission completion(Encounter who) {
    return submission(who, Map.of(), Set.of(), true, Circumstances.UNKNOWN);
  }

  private Submission submission(
      Encounter who,
      Map<String, Answer> answers,
      Set<String> cleared,
      boolean completed,
      Circumstances circumstances) {
    return new Submission(
        who.link().response(),
        who.version(),
        who.visit().account(),
        who.link().channel(),
        desk.today(),
        clock.instant(),
        answers,
        cleared,
        completed,
        who.journey().said().attributes(),
        circumstances);
  }
}
