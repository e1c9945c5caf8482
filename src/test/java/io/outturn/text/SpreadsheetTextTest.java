package io.outturn.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+cmd", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "|x"})
  void guardsWhatASpreadsheetWouldRun(String words) {
    assertThat(SpreadsheetText.guarded(words)).isEqualTo("'" + words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Enterprise", "5 = five", "nps(recommend)", " =1"})
  void leavesOtherWordsAlone(String words) {
    assertThat(SpreadsheetText.guarded(words)).isEqualTo(words);
  }
}
