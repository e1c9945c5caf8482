package io.outturn.response.form.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {
  @Test
  void readsWhatABrowserEncodes() {
    assertThat(Fields.parse("recommend=9&why=Gr%C3%BC%C3%9Fe+%26+mehr%0D%0A&support=").values())
        .containsExactly(
            Map.entry("recommend", List.of("9")),
            Map.entry("why", List.of("Grüße & mehr\r\n")),
            Map.entry("support", List.of("")));
    assertThat(Fields.parse("").values()).isEmpty();
  }

  @Test
  void holdsSeveralValuesOnlyForThoseWhoAskForThem() {
    var fields = Fields.parse("a=1&b=2&a=3");
    assertThat(fields.many("a")).containsExactly("1", "3");
    assertThat(fields.one("b")).isEqualTo("2");
    assertThat(fields.one("c")).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> fields.one("a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"recommend", "why=%", "why=%zz", "&=1&"})
  void refusesWhatNoBrowserSends(String body) {
    assertThatIllegalArgumentException().isThrownBy(() -> Fields.parse(body));
  }

  @Test
  void refusesMoreFieldsThanAnyFormHas() {
    assertThat(Fields.parse("a=1&".repeat(1000)).many("a")).hasSize(1000);
    assertThatIllegalArgumentException().isThrownBy(() -> Fields.parse("a=1&".repeat(10_000)));
  }
}
