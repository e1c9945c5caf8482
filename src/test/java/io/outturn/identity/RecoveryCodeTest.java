package io.outturn.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class RecoveryCodeTest {
  /** With less, a plain hash of it could be turned back by trying. */
  @Test
  void hasMoreThan112Bits() {
    var signs = RecoveryCode.fresh().getFirst().signs();
    assertThat(signs).matches("[A-Z2-7]{24}");
    assertThat(signs.length() * 5).isGreaterThanOrEqualTo(112);
  }

  @Test
  void neverRepeats() {
    var all = new HashSet<String>();
    for (int i = 0; i < 100; i++) {
      RecoveryCode.fresh().forEach(code -> all.add(code.signs()));
    }
    assertThat(all).hasSize(1000);
  }

  @Test
  void isReadHoweverItIsTyped() {
    var code = RecoveryCode.fresh().getFirst();
    assertThat(RecoveryCode.typed(code.text())).isEqualTo(code);
    assertThat(RecoveryCode.typed(" " + code.text().toLowerCase(java.util.Locale.ROOT) + " "))
        .isEqualTo(code);
  }
}
