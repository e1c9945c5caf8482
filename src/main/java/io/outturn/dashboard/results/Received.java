package io.outturn.dashboard.results;

import io.outturn.survey.Publication;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.Surveys;
import io.outturn.tally.FlagCounts;
import io.outturn.tally.Selection;
import io.outturn.tally.Tallies;
import io.outturn.time.Window;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;

/** Counts the responses to a survey, whichever of its versions they answered. */
@Singleton
final class Received {
  private final Surveys surveys;
  private final Tallies tallies;

  Received(Surveys surveys, Tallies tallies) {
    this.surveys = surveys;
    this.tallies = tallies;
  }

  /**
   * The responses of a window.
   *
   * @param segment whose; empty for everybody's
   */
  FlagCounts of(SurveyVersion version, String segment, Window window) {
    var versions =
        surveys.publications(version.survey().slug()).stream()
            .map(Publication::version)
            .collect(Collectors.toSet());
    versions.add(version.id());
    return tallies.flags(Selection.of(versions, window).in(segment));
  }
}
