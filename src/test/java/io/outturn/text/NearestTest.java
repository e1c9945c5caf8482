package io.outturn.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final List<String> KNOWN = List.of("recommend", "satisfaction", "title");

  @Test
  void findsAWordWithALetterTooFewOrSwapped() {
    assertThat(Nearest.to("recomend", KNOWN)).contains("recommend");
    assertThat(Nearest.to("titel", KNOWN)).contains("title");
    assertThat(Nearest.to("Title", KNOWN)).contains("title");
  }

  @Test
  void keepsQuietAboutAWordThatIsFarFromAll() {
    assertThat(Nearest.to("questions", KNOWN)).isEmpty();
    assertThat(Nearest.to("", KNOWN)).isEmpty();
    assertThat(Nearest.to("x".repeat(500), KNOWN)).isEmpty();
  }

  @Test
  void countsASwapAsOneSlip() {
    assertThat(Nearest.slips("titel", "title")).isEqualTo(1);
    assertThat(Nearest.slips("kitten", "sitting")).isEqualTo(3);
  }
}
