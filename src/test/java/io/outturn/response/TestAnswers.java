package io.outturn.response;

import io.outturn.survey.SurveyVersion;
import java.util.HashMap;
import java.util.Map;

/** A stored response as a test reads it. */
public final class TestAnswers {
  private TestAnswers() {}

  /** What it holds, by question id; answers to other versions are left out. */
  public static Map<String, Answer> of(SurveyVersion version, StoredResponse response) {
    var said = new HashMap<String, Answer>();
    version
        .questionVersions()
        .forEach((question, id) -> {
          var answer = response.answers().get(id);
          if (answer != null) {
            said.put(question, answer);
          }
        });
    return said;
  }
}
