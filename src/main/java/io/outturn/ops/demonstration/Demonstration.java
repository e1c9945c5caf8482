package io.outturn.ops.demonstration;

import io.micronaut.context.annotation.Value;
import io.micronaut.runtime.server.EmbeddedServer;
import io.outturn.outcome.Objectives;
import io.outturn.survey.Surveys;
import io.outturn.text.ReadyLine;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Fills an empty workspace with the demonstration, unless {@code outturn.demonstration} is false,
 * and tells where the survey is answered. A workspace that has an objective is left alone.
 */
@Singleton
public final class Demonstration implements ReadyLine {
  private final boolean wanted;
  private final Surveys surveys;
  private final Objectives objectives;
  private final Answering answering;
  private final Story story;
  private final Clock clock;
  private final EmbeddedServer server;

  Demonstration(
      @Value("${outturn.demonstration:true}") boolean wanted,
      Surveys surveys,
      Objectives objectives,
      Answering answering,
      Story story,
      Clock clock,
      EmbeddedServer server) {
    this.wanted = wanted;
    this.surveys = surveys;
    this.objectives = objectives;
    this.answering = answering;
    this.story = story;
    this.clock = clock;
    this.server = server;
  }

  @Override
  public List<String> lines() {
    return surveys.all().stream()
        .map(version -> "Answer a survey: " + server.getURI() + "/s/" + version.survey().slug())
        .toList();
  }

  /**
   * Invents the workspace when there is none, and answers whether it did. The story comes last: it
   * marks the work as whole.
   */
  public boolean fill() {
    var version = surveys.current(Story.SURVEY);
    if (!wanted || version.isEmpty() || !objectives.all().isEmpty()) {
      return false;
    }
    var today = LocalDate.now(clock);
    answering.answer(version.get(), today);
    story.tell(today);
    return true;
  }
}
