package io.outturn.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {
  @ParameterizedTest
  @CsvSource({
    "NPS_POINTS, 0.42, +42",
    "NPS_POINTS, -0.05, −5",
    "NPS_POINTS, 0, 0",
    "NPS_POINTS, -0.001, 0",
    "PERCENT, 0.854, 85\u00a0%",
    "PERCENT, 1, 100\u00a0%",
    "SCALE_POINTS, 5.45, 5.5",
    "SCALE_POINTS, 5, 5.0"
  })
  void showsScoresAsPeopleWriteThem(Unit unit, double value, String shown) {
    assertThat(unit.show(value)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "NPS_POINTS, 2, +200",
    "PERCENT, 0.003, +0.3",
    "PERCENT, -0.041, −4.1",
    "PERCENT, 0.00001, 0",
    "SCALE_POINTS, 0.25, +0.25"
  })
  void showsDifferencesOneDigitFiner(Unit unit, double value, String shown) {
    assertThat(unit.signed(value)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "NPS_POINTS, +40, 0.4",
    "NPS_POINTS, −5, -0.05",
    "NPS_POINTS, -100, -1",
    "PERCENT, 85, 0.85",
    "PERCENT, 85 %, 0.85",
    "PERCENT, '62,5 %', 0.625",
    "SCALE_POINTS, 5.5, 5.5",
    "SCALE_POINTS, '5,5', 5.5"
  })
  void readsWhatPeopleType(Unit unit, String typed, double value) {
    assertThat(unit.parse(typed)).hasValue(value);
  }

  @ParameterizedTest
  @CsvSource({
    "NPS_POINTS, 40 %",
    "PERCENT, many",
    "PERCENT, ''",
    "SCALE_POINTS, 1e9",
    "SCALE_POINTS, NaN"
  })
  void takesNothingElseForANumber(Unit unit, String typed) {
    assertThat(unit.parse(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"NPS_POINTS, 0.37", "PERCENT, 0.63", "SCALE_POINTS, 4.2"})
  void readsItsOwnWriting(Unit unit, double value) {
    assertThat(unit.parse(unit.show(value))).hasValue(value);
  }
}
