package io.outturn.statistics.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OverlapTest {
  private static final MinimumGroup FIVE = MinimumGroup.OF_SCORES;

  @ParameterizedTest(name = "{0} and {1} of them")
  @CsvSource({
    "40, 40, true",
    "40, 39, false",
    "40, 36, false",
    "40, 35, true",
    "9, 5, false",
    "9, 4, false",
    "10, 5, true",
    "4, 4, false",
    "40, 0, true",
    "3, 0, false",
    "0, 0, true"
  })
  void aFilterMayStandBesideTheWholeIfItLeavesOutEnough(long whole, long part, boolean both) {
    assertThat(Overlap.nested(whole, part).mayBothBeShown(FIVE)).isEqualTo(both);
  }

  @ParameterizedTest(name = "{0} and {1}, {2} in both")
  @CsvSource({
    "20, 20, 18, false",
    "20, 20, 17, true",
    "20, 22, 20, false",
    "20, 7, 0, true",
    "7, 4, 0, false"
  })
  void overlappingSetsMayDifferByNobodyOrByEnough(
      long first, long second, long both, boolean allowed) {
    assertThat(new Overlap(first, second, both).mayBothBeShown(FIVE)).isEqualTo(allowed);
    assertThat(new Overlap(second, first, both).mayBothBeShown(FIVE)).isEqualTo(allowed);
  }

  @Test
  void countsThoseInOneButNotInTheOther() {
    assertThat(new Overlap(20, 15, 12).difference()).isEqualTo(11);
    assertThat(Overlap.nested(20, 15).difference()).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1})
  void aGroupHasAtLeastOnePerson(long people) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MinimumGroup(people))
        .withMessage("A group has at least one person, not " + people);
  }

  @Test
  void scoresNeedFivePeopleAndSingleAnswersTen() {
    assertThat(MinimumGroup.OF_SCORES.isTooSmall(4)).isTrue();
    assertThat(MinimumGroup.OF_SCORES.isTooSmall(5)).isFalse();
    assertThat(MinimumGroup.OF_SINGLE_ANSWERS.isTooSmall(9)).isTrue();
    assertThat(MinimumGroup.OF_SINGLE_ANSWERS.isTooSmall(10)).isFalse();
    assertThat(MinimumGroup.OF_SINGLE_ANSWERS.isTooSmall(0)).isFalse();
  }

  @Test
  void refusesSetsThatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Overlap(3, 5, 4))
        .withMessage("4 of 3 and of 5 cannot be in both");
    assertThatIllegalArgumentException().isThrownBy(() -> new Overlap(5, 3, 4));
    assertThatIllegalArgumentException().isThrownBy(() -> new Overlap(5, 3, -1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Overlap(Long.MAX_VALUE, 1, 0))
        .withMessage("More than can be counted");
    assertThat(new Overlap(Long.MAX_VALUE - 1, 1, 0).difference()).isEqualTo(Long.MAX_VALUE);
  }
}
