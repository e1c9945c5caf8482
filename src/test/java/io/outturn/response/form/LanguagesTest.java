package io.outturn.response.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      delimiter = '|',
      value = {
        "none | en",
        "de | de",
        "de-AT,de;q=0.9,en;q=0.5 | de",
        "fr,en;q=0.3 | en",
        "fr | en",
        "pt-br | pt-BR",
        "*;;q | en"
      })
  void takesTheBrowsersFirstLanguageThatThereIs(@Nullable String header, String language) {
    assertThat(Languages.accepted(header, List.of("en", "de", "pt-BR"))).isEqualTo(language);
  }

  @Test
  void passesOverAHeaderThatIsTooLong() {
    assertThat(Languages.accepted("de" + ",de".repeat(100), List.of("en", "de"))).isEqualTo("en");
  }
}
