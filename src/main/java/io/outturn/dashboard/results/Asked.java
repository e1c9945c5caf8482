package io.outturn.dashboard.results;

import io.outturn.survey.SurveyVersion;
import io.outturn.tally.Validity;
import io.outturn.time.Window;

/**
 * Which answers a results page shows.
 *
 * @param version the survey
 * @param segment whose answers; empty for everybody's
 * @param window on which days
 * @param validity with or without the responses that are flagged
 */
record Asked(SurveyVersion version, String segment, Window window, Validity validity) {
  String language() {
    return version.survey().defaultLanguage();
  }
}
