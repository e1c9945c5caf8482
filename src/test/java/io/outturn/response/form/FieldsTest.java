package io.outturn.response.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {
  @Test
  void readsWhatABrowserEncodes() {
    assertThat(Fields.parse("recommend=9&why=Gr%C3%BC%C3%9Fe+%26+mehr%0D%0A&support=").values())
        .containsExactly(
            Map.entry("recommend", "9"),
            Map.entry("why", "Grüße & mehr\r\n"),
            Map.entry("support", ""));
    assertThat(Fields.parse("").values()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"recommend", "recommend=9&recommend=1", "why=%", "why=%zz", "&=1&"})
  void refusesWhatNoBrowserSends(String body) {
    assertThatIllegalArgumentException().isThrownBy(() -> Fields.parse(body));
  }

  @Test
  void refusesAVersionThatIsNone() {
    assertThat(Fields.parse("why=x").version()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fields.parse("_version=latest").version());
  }
}
