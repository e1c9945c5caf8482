package io.outturn.statistics.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinitePopulationTest {
  private static final FinitePopulation TEN = new FinitePopulation(10);

  @Test
  void theErrorShrinksWithThoseWhoAreLeft() {
    assertThat(TEN.correction(1)).isEqualTo(Finding.found(1.0));
    assertThat(TEN.correction(6)).isEqualTo(Finding.found(2 / 3.0));
    assertThat(TEN.correction(10)).isEqualTo(Finding.found(0.0));
    assertThat(FinitePopulation.uncorrectedError(0.5, 25)).isEqualTo(Finding.found(0.1));
    assertThat(TEN.error(0.2, 6).known().orElseThrow())
        .isCloseTo(2 / 3.0 * Math.sqrt(0.16 / 6), within(1e-12));
  }

  @Test
  void isNotKnownWithoutAnswersOrOthers() {
    assertThat(TEN.correction(0)).isEqualTo(Finding.notKnown(Reason.NO_ANSWERS));
    assertThat(TEN.error(0.5, 0)).isEqualTo(Finding.notKnown(Reason.NO_ANSWERS));
    assertThat(FinitePopulation.uncorrectedError(0.5, 0))
        .isEqualTo(Finding.notKnown(Reason.NO_ANSWERS));
    assertThat(new FinitePopulation(1).correction(1))
        .isEqualTo(Finding.notKnown(Reason.NO_VARIATION));
  }

  @ParameterizedTest(name = "{0} people: {1}")
  @CsvSource({"0,0", "1,1", "2,2", "200,132", "1000,278", "1000000,384", "1000000000000,385"})
  void saysHowManyAnswersAreNeededForFivePoints(long size, long needed) {
    assertThat(new FinitePopulation(size).needed(0.05, 0.95)).isEqualTo(needed);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.1, 1.1, Double.NaN})
  void refusesMarginsThatAreNone(double margin) {
    assertThatIllegalArgumentException().isThrownBy(() -> TEN.needed(margin, 0.95));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, Double.NaN})
  void refusesConfidencesThatAreNone(double confidence) {
    assertThatIllegalArgumentException().isThrownBy(() -> TEN.needed(0.05, confidence));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
  void refusesSharesThatAreNone(double share) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FinitePopulation.uncorrectedError(share, 5));
  }

  @Test
  void takesTheEndsOfWhatIsAllowed() {
    assertThat(FinitePopulation.uncorrectedError(0, 5)).isEqualTo(Finding.found(0.0));
    assertThat(FinitePopulation.uncorrectedError(1, 5)).isEqualTo(Finding.found(0.0));
    assertThat(TEN.needed(1, 0.95)).isEqualTo(1);
  }

  @Test
  void refusesWhatCannotBe() {
    assertThatIllegalArgumentException().isThrownBy(() -> new FinitePopulation(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> TEN.correction(-1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TEN.correction(11))
        .withMessage("Of 10 people, 11 cannot have answered");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FinitePopulation.uncorrectedError(0.5, -1));
  }
}
