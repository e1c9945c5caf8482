package io.outturn.response.form.way;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DetourTest {
  @Test
  void travelsInTheAddress() {
    assertThat(Detour.BACK.in("/i/x/2")).isEqualTo("/i/x/2?change=check");
    var through = Detour.parse("5-7").orElseThrow();
    assertThat(through.ahead()).containsExactly(5, 7);
    assertThat(through.in("/i/x/2")).isEqualTo("/i/x/2?change=5-7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "5-", "-5", "5,7", "x", "99999", "5--7"})
  void isNoneForAnythingElse(String text) {
    assertThat(Detour.parse(text)).isEmpty();
  }

  @Test
  void asksOnlyPagesThatAppearedAndLieAhead() {
    var detour = Detour.BACK.after(2, List.of(3, 6), List.of(1, 2, 3, 5, 6));
    assertThat(detour.ahead()).containsExactly(3, 6);
    assertThat(detour.after(3, List.of(), List.of(1, 2, 3, 5, 6)).ahead()).containsExactly(6);
    assertThat(detour.after(3, List.of(), List.of(1, 2, 3, 5)).ahead()).isEmpty();
    assertThat(detour.ahead()).containsExactly(3, 6);
  }
}
