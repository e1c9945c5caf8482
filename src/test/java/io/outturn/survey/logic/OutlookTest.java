package io.outturn.survey.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlookTest {
  @Test
  void aDecidedPartDecidesForOpenOnes() {
    var silver = Values.of(Map.of("account.segment", new Value.Choice("silver")));
    assertThat(outlook("account.segment = gold and recommend > 3", silver))
        .isEqualTo(Outlook.FAILS);
    assertThat(outlook("account.segment = silver or recommend > 3", silver))
        .isEqualTo(Outlook.HOLDS);
    assertThat(outlook("account.segment = silver and recommend > 3", silver))
        .isEqualTo(Outlook.OPEN);
    assertThat(outlook("not answered(recommend)", silver)).isEqualTo(Outlook.OPEN);
  }

  private static Outlook outlook(String condition, Values values) {
    return Condition.read(condition, Asked.NAMES)
        .sound()
        .orElseThrow()
        .outlook(values, name -> name.equals("recommend"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 20261123})
  void keepsItsPromiseWhateverIsAnsweredLater(long seed) {
    var random = new Random(seed);
    int promised = 0;
    for (int i = 0; i < 4000; i++) {
      var text = new Expressions(random).condition(3);
      var condition = Condition.read(text, Asked.NAMES).sound();
      var open = some(random);
      var outlook =
          condition
              .map(it -> it.outlook(Values.of(without(open)), open::contains))
              .orElse(Outlook.OPEN);
      if (outlook != Outlook.OPEN) {
        promised++;
        var later = Values.of(without(some(random)));
        var known = Values.of(without(open));
        assertThat(condition.orElseThrow().holds(n -> open.contains(n) ? later.of(n) : known.of(n)))
            .as("seed %d: %s with %s open", seed, text, open)
            .isEqualTo(outlook == Outlook.HOLDS);
      }
    }
    assertThat(promised).isGreaterThan(500);
  }

  private static Set<String> some(Random random) {
    var some = new HashSet<>(Asked.EVERYTHING.keySet());
    some.removeIf(_ -> random.nextInt(3) > 0);
    return some;
  }

  private static Map<String, Value> without(Set<String> names) {
    var values = new HashMap<>(Asked.EVERYTHING);
    values.keySet().removeAll(names);
    return values;
  }
}
