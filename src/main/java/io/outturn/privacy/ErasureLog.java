package io.outturn.privacy;

import io.outturn.dashboard.Words;
import io.outturn.response.Erasure;
import io.outturn.response.Erasures;
import io.outturn.survey.Surveys;
import jakarta.inject.Singleton;
import java.util.List;

/** What was erased lately, as the page shows it. */
@Singleton
final class ErasureLog {
  private static final int MOST = 20;
  private final Erasures erasures;
  private final Surveys surveys;

  ErasureLog(Erasures erasures, Surveys surveys) {
    this.erasures = erasures;
    this.surveys = surveys;
  }

  List<PrivacyPage.Erased> latest() {
    return erasures.latest(MOST).stream().map(this::line).toList();
  }

  private PrivacyPage.Erased line(Erasure erasure) {
    return new PrivacyPage.Erased(
        surveys
            .version(erasure.surveyVersion())
            .map(version -> version.survey().slug())
            .orElse("a survey that is gone"),
        Words.day(erasure.at()),
        erasure.by(),
        erasure.reason(),
        "%s before, %s after"
            .formatted(Words.number(erasure.before()), Words.number(erasure.after())));
  }
}
