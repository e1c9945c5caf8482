package io.outturn.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.statistics.Finding.Reason;
import org.junit.jupiter.api.Test;

class FindingTest {
  private static final Finding<Integer> THREE = Finding.found(3);
  private static final Finding<Integer> NOTHING = Finding.notKnown(Reason.NO_ANSWERS);

  @Test
  void whatFollowsFromSomethingIsFound() {
    assertThat(THREE.map(it -> it + 1)).isEqualTo(Finding.found(4));
    assertThat(THREE.then(it -> Finding.found(it + 1))).isEqualTo(Finding.found(4));
    assertThat(THREE.then(_ -> NOTHING)).isEqualTo(NOTHING);
    assertThat(THREE.known()).contains(3);
  }

  @Test
  void nothingFollowsFromNothingButTheReason() {
    assertThat(NOTHING.map(it -> it + 1)).isEqualTo(NOTHING);
    assertThat(NOTHING.then(it -> Finding.found(it + 1))).isEqualTo(NOTHING);
    assertThat(NOTHING.known()).isEmpty();
    assertThat(Reason.NO_CHANGE.words()).isEqualTo("Nobody has changed sides");
  }
}
