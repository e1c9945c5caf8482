package io.outturn.response.form.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.survey.question.Option;
import io.outturn.survey.question.Optioned;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OrderTest {
  private static final long SEED = 20260301;
  private static final Optioned SHUFFLED =
      (Optioned)
          OneQuestion.of(
                  """
                  type: multiple-choice
                  text: {en: Which?, de: Welche?}
                  order: random
                  options:
                    - {id: a, text: {en: A, de: A}}
                    - {id: other, text: {en: Other, de: Anderes}, other: true}
                    - {id: b, text: {en: B, de: B}}
                    - {id: c, text: {en: C, de: C}}
                    - {id: none, text: {en: None, de: Nichts}, exclusive: true}
                  """)
              .sheet()
              .questions()
              .getFirst();

  private static List<String> ids(Order order) {
    return order.of(SHUFFLED).stream().map(Option::id).toList();
  }

  @Test
  void isTheSameForTheSamePersonEveryTime() {
    var key = new byte[] {1, 2, 3};
    assertThat(ids(Order.of(key))).isEqualTo(ids(Order.of(key.clone())));
  }

  @Test
  void keepsSomeOptionsAtTheEnd() {
    assertThat(ids(Order.of(new byte[32]))).hasSize(5).endsWith("other", "none");
  }

  /** Six orders of three options, 100 expected each; 60 to 140 is four standard deviations. */
  @Test
  void givesEveryOrderToAboutAsManyPeople() {
    var random = new Random(SEED);
    var seen = new HashMap<List<String>, Integer>();
    for (int person = 0; person < 600; person++) {
      var key = new byte[32];
      random.nextBytes(key);
      seen.merge(new ArrayList<>(ids(Order.of(key))), 1, Integer::sum);
    }
    assertThat(seen).hasSize(6);
    assertThat(seen.values()).allMatch(count -> count > 60 && count < 140, "seed " + SEED);
  }
}
