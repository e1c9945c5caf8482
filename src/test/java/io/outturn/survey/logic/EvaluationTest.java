package io.outturn.survey.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationTest {
  private static final Values ALL = Values.of(Asked.EVERYTHING);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "recommend >= 9",
        "recommend > find",
        "9 = recommend",
        "recommend != 3",
        "recommend - find = 3",
        "recommend + find * 2 = 21",
        "(recommend + find) * 2 = 30",
        "recommend - 3 - 2 = 4",
        "recommend / 2 = 4.5",
        "find / 3 / 2 = 1",
        "understand / 3 * 3 = 5",
        "price * 0.1 + price * 0.2 = price * 0.3",
        "-recommend = -9",
        "recommend--1 = 10",
        "mean(find, understand, finish) = 6",
        "count(recommend, why, city) = 3",
        "segment = gold",
        "gold = segment",
        "segment != silver",
        "segment = account.segment",
        "segment = \"gold\"",
        "size = \"11-50\"",
        "contract = yes",
        "contract != not-sure",
        "channels includes email and not channels includes chat",
        "channels includes \"phone\"",
        "city = \"Berlin\"",
        "city = \" BERLIN\"",
        "city != \"Bern\"",
        "contact.language = \"de\"",
        "bought < renewed",
        "bought = 2026-01-31",
        "days-between(bought, renewed) = 29",
        "days-between(renewed, bought) = -29",
        "days-between(bought, 2026-02-01) = 1",
        "account.pilot",
        "account.pilot = yes",
        "account.pilot != no",
        "account.pilot = (recommend > 8)",
        "not account.pilot = no",
        "segment = silver or segment = gold and recommend = 9",
        "not (segment = silver or recommend = 8)"
      })
  void holds(String condition) {
    assertThat(Condition.read(condition, Asked.NAMES).flaws()).isEmpty();
    assertThat(Condition.read(condition, Asked.NAMES).sound().orElseThrow().holds(ALL)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"1e-1000000000,0", "1e-20,0", "100,100", "1.50,1.5", "-0.0,0"})
  void keepsNumbersShort(String given, String kept) {
    assertThat(new Value.Amount(new BigDecimal(given)).number().toPlainString()).isEqualTo(kept);
  }

  @Test
  void refusesValuesThatAreNone() {
    assertThatThrownBy(() -> new Value.Amount(new BigDecimal("1e999999999")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Value.Choices(Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Value.Text(" ")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anOptionComesBeforeTheNameOfAQuestion() {
    var names =
        Environment.of(
            Map.of(
                "email", Type.yesNoNotSure(), "channel", new Type.Choice(List.of("email", "x"))));
    var condition = Condition.read("channel = email", names).sound().orElseThrow();
    assertThat(condition.names()).containsExactly("channel");
    assertThat(condition.holds(Values.of(Map.of("channel", new Value.Choice("email"))))).isTrue();
  }

  @Test
  void namesWhatItLooksAt() {
    var condition =
        Condition.read("mean(find, finish) > 3 and answered(why) or account.pilot", Asked.NAMES);
    assertThat(condition.sound().orElseThrow().names())
        .containsExactly("account.pilot", "find", "finish", "why");
  }
}
