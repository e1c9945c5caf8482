package io.outturn.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.outcome.wording.KeyResultCheck;
import io.outturn.survey.file.InvalidSurvey;
import io.outturn.survey.file.SurveyFile;
import io.outturn.survey.file.SurveyTexts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts of surveys with hostile parts, and key results of any words. */
class FileFuzzTest {
  private static final int INPUTS = 5_000;
  private static final List<String> LINES = SurveyTexts.english("fuzz").lines().toList();

  @Test
  void readsASurveyOrRefusesIt() {
    Inputs.each(
        INPUTS,
        seed -> {
          var text = text(new Hostile(seed));
          try {
            assertThat(SurveyFile.parse("fuzz.yaml", text).survey().questions()).isNotEmpty();
          } catch (InvalidSurvey refused) {
            assertThat(refused.problems()).as("seed %d", seed).isNotEmpty();
          }
        });
  }

  /** A few lines are changed, doubled or gone. */
  private static String text(Hostile hostile) {
    var text = new StringBuilder();
    for (var line : LINES) {
      if (hostile.chance(0.9)) {
        text.append(line).append('\n');
      } else if (hostile.chance(0.7)) {
        int colon = line.indexOf(':');
        text.append(line, 0, Math.max(colon, 0)).append(": ").append(hostile.text()).append('\n');
      } else if (hostile.chance(0.5)) {
        text.append(line).append('\n').append(line).append('\n');
      }
    }
    return text.toString();
  }

  @Test
  void judgesAnyWords() {
    Inputs.each(
        INPUTS,
        seed -> {
          var hostile = new Hostile(seed);
          var text = hostile.text() + " " + hostile.text();
          assertThat(KeyResultCheck.judge(text).question()).as("seed %d", seed).isNotBlank();
        });
  }
}
