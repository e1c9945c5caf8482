package io.outturn.survey.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an unanswered question does: it never makes anything hold, except when it is asked for. */
class MissingAnswersTest {
  private static final Values NOTHING = _ -> Optional.empty();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "recommend >= 9",
        "not recommend >= 9",
        "recommend < 9",
        "recommend != 9",
        "not not recommend = 9",
        "segment = gold",
        "not segment = gold",
        "segment != gold",
        "channels includes email",
        "not channels includes email",
        "account.pilot",
        "not account.pilot",
        "account.pilot = no",
        "city != \"Berlin\"",
        "bought < 2026-12-31",
        "recommend + find > 3",
        "mean(find, finish) > 3",
        "recommend >= 9 or not recommend >= 9",
        "answered(recommend)"
      })
  void nothingHoldsWithoutAnswers(String condition) {
    assertThat(condition(condition).holds(NOTHING)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not answered(recommend)",
        "count(find, finish) = 0",
        "segment = gold or not answered(segment)",
        "not (segment = gold and answered(segment))"
      })
  void onlyAskingForTheAnswerItselfHolds(String condition) {
    assertThat(condition(condition).holds(NOTHING)).isTrue();
  }

  @Test
  void theAnsweredPartDecidesIfItCan() {
    var some = Values.of(Map.of("recommend", Value.Amount.of(9)));
    assertThat(condition("recommend = 9 or segment = gold").holds(some)).isTrue();
    assertThat(condition("segment = gold or recommend = 9").holds(some)).isTrue();
    assertThat(condition("recommend = 9 and segment = gold").holds(some)).isFalse();
    assertThat(condition("not (recommend = 8 and segment = gold)").holds(some)).isTrue();
    assertThat(condition("not (segment = gold and recommend = 8)").holds(some)).isTrue();
    assertThat(condition("not (recommend = 9 and segment = gold)").holds(some)).isFalse();
  }

  @Test
  void aMeanSkipsWhatIsMissingAndATotalDoesNot() {
    var some = Values.of(Map.of("find", Value.Amount.of(6), "finish", Value.Amount.of(3)));
    assertThat(value("mean(find, understand, finish)", some)).contains("4.5");
    assertThat(value("min(find, understand, finish)", some)).contains("3");
    assertThat(value("max(find, understand, finish)", some)).contains("6");
    assertThat(value("sum(find, understand, finish)", some)).isEmpty();
    assertThat(value("sum(find, finish)", some)).contains("9");
    assertThat(value("find + understand", some)).isEmpty();
    assertThat(value("count(find, understand, finish)", some)).contains("2");
    assertThat(value("mean(understand)", some)).isEmpty();
  }

  @Test
  void aDivisionByZeroHasNoResult() {
    var zero = Values.of(Map.of("recommend", Value.Amount.of(0), "find", Value.Amount.of(3)));
    assertThat(value("find / recommend", zero)).isEmpty();
    assertThat(condition("find / recommend > 1").holds(zero)).isFalse();
    assertThat(condition("not find / recommend > 1").holds(zero)).isFalse();
  }

  @Test
  void aNumberBeyondAllBoundsHasNoValue() {
    var much = Values.of(Map.of("price", Value.Amount.of(1_000_000_000_000_000L)));
    assertThat(value("price * price", much)).isEmpty();
    assertThat(value("price * 1", much)).contains("1000000000000000");
  }

  @Test
  void aValueOfTheWrongKindCountsAsMissing() {
    var odd = Values.of(Map.of("recommend", new Value.Text("9"), "channels", Value.Amount.of(3)));
    assertThat(condition("recommend >= 3").holds(odd)).isFalse();
    assertThat(condition("recommend + 1 >= 3").holds(odd)).isFalse();
    assertThat(condition("not channels includes email").holds(odd)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 20261123})
  void aConditionAndItsOppositeNeverBothHold(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      var text = new Expressions(random).condition(3);
      var opposite = "not (" + text + ")";
      if (Condition.read(text, Asked.NAMES).sound().isPresent()) {
        var values = Values.of(some(random));
        assertThat(condition(text).holds(values) && condition(opposite).holds(values))
            .as("seed %d: %s", seed, text)
            .isFalse();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 20261123})
  void withoutAskingForAnswersMoreAnswersNeverTurnAConditionOff(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      var text = new Expressions(random).condition(3);
      var asks = text.contains("answered") || text.matches("(?s).*(count|mean|min|max).*");
      if (!asks && Condition.read(text, Asked.NAMES).sound().isPresent()) {
        var few = some(random);
        if (condition(text).holds(Values.of(few))) {
          assertThat(condition(text).holds(Values.of(more(few))))
              .as("seed %d: %s with %s", seed, text, few)
              .isTrue();
        }
      }
    }
  }

  private static Map<String, Value> some(Random random) {
    var some = new HashMap<>(Asked.EVERYTHING);
    some.keySet().removeIf(_ -> random.nextInt(3) == 0);
    return some;
  }

  private static Map<String, Value> more(Map<String, Value> few) {
    var more = new HashMap<>(Asked.EVERYTHING);
    more.putAll(few);
    return more;
  }

  private static Optional<String> value(String formula, Values values) {
    return Formula.read(formula, Asked.NAMES)
        .sound()
        .orElseThrow()
        .value(values)
        .map(value -> ((Value.Amount) value).number().toPlainString());
  }

  private static Condition condition(String text) {
    return Condition.read(text, Asked.NAMES).sound().orElseThrow();
  }
}
