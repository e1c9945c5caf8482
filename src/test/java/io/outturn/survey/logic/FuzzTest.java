package io.outturn.survey.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is written, it is sound and can be evaluated, or it has flaws that name a place. */
class FuzzTest {
  private static final int TRIES = 2500;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 20261123})
  void rubbishIsReadOrRefused(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < TRIES; i++) {
      readOrRefused(seed, new Expressions(random).rubbish());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 20261123})
  void spoiltConditionsAreReadOrRefused(long seed) {
    var random = new Random(seed);
    var expressions = new Expressions(random);
    for (int i = 0; i < TRIES; i++) {
      readOrRefused(seed, expressions.mutated(expressions.condition(2)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a+",
        "a and ",
        "a or ",
        "a=",
        "a ",
        "1 ",
        "not ",
        "(",
        ")",
        "-",
        "-a",
        "a,",
        "mean(",
        "\"",
        "a includes ",
        "a is ",
        "{",
        "a.",
        "a-",
        "mean(a,",
        "a<",
        "((a)+",
        "answered(a)or "
      })
  void theLongestRepetitionsAreReadOrRefused(String piece) {
    for (int length : new int[] {998, 999, 1000}) {
      var text = piece.repeat(length / piece.length());
      readOrRefused(0, text);
      readOrRefused(0, text + "a");
      readOrRefused(0, text.replace("a", "find") + "find");
    }
  }

  private static void readOrRefused(long seed, String text) {
    try {
      switch (Formula.read(text, Asked.NAMES)) {
        case Checked.Sound<Formula>(var formula) -> {
          formula.value(Values.of(Asked.EVERYTHING));
          formula.value(_ -> Optional.empty());
          assertThat(Formula.read(formula.toString(), Asked.NAMES).flaws()).isEmpty();
        }
        case Checked.Flawed<Formula>(var flaws) ->
            assertThat(flaws)
                .isNotEmpty()
                .allSatisfy(flaw ->
                    assertThat(flaw.column())
                        .isBetween(1, text.codePointCount(0, text.length()) + 1))
                .allSatisfy(flaw -> assertThat(flaw.words()).matches("(?s)\\S.*[.?]"));
      }
    } catch (RuntimeException | StackOverflowError trouble) {
      throw new AssertionError("seed " + seed + ": " + text, trouble);
    }
  }
}
