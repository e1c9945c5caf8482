package io.outturn.survey.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The check of scales never calls anything always true or false that is not. */
class RangeTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 20261123})
  void aValueLiesInTheRangeOfItsFormula(long seed) {
    var random = new Random(seed);
    int checked = 0;
    for (int i = 0; i < 3000; i++) {
      var text = new Expressions(random).number(3);
      var formula = Formula.read(text, Asked.NAMES).sound();
      if (formula.isPresent() && formula.get().type() instanceof Type.Amount(var range)) {
        var value = formula.get().value(Values.of(answers(random)));
        if (range.isPresent() && value.isPresent() && value.get() instanceof Value.Amount(var it)) {
          checked++;
          assertThat(it)
              .as("seed %d: %s", seed, text)
              .isBetween(range.get().low(), range.get().high());
          assertThat(range.get().whole() && !Decimals.isWhole(it)).isFalse();
        }
      }
    }
    assertThat(checked).isGreaterThan(300);
  }

  private static Map<String, Value> answers(Random random) {
    var answers = new HashMap<String, Value>();
    Asked.NAMES
        .types()
        .forEach((name, type) -> {
          if (type instanceof Type.Amount(var range) && random.nextInt(5) > 0) {
            int low = range.map(ends -> ends.low().intValueExact()).orElse(-1000);
            int high = range.map(ends -> ends.high().intValueExact()).orElse(1000);
            var whole = BigDecimal.valueOf(random.nextInt(low, high + 1));
            answers.put(name, new Value.Amount(whole));
          }
        });
    return answers;
  }
}
