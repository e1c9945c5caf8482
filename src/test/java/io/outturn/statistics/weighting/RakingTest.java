package io.outturn.statistics.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import io.outturn.statistics.Histogram;
import io.outturn.statistics.Scale;
import io.outturn.statistics.Statistic;
import io.outturn.statistics.weighting.Raking.Category;
import io.outturn.statistics.weighting.Raking.NotRaked;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RakingTest {
  private static final Offset<Double> CLOSE = within(1e-9);
  private static final Statistic SHARE = new Statistic.TopBox(1);
  private static final Margin SIZE = Margin.of("size", Map.of("large", 60.0, "small", 40.0));
  private static final Margin PLACE = Margin.of("place", Map.of("north", 50.0, "south", 50.0));

  /** With one margin, raking is post-stratification: 60 and 40 people behind 4 and 8 answers. */
  @Test
  void givesEveryCategoryItsShare() {
    var raked =
        raked(Map.of(Cell.of("large"), answers(2, 2), Cell.of("small"), answers(2, 6)), SIZE);
    assertThat(raked.people(Cell.of("large"))).isCloseTo(60, CLOSE);
    assertThat(raked.weight(Cell.of("large")).known().orElseThrow()).isCloseTo(15, CLOSE);
    assertThat(raked.weight(Cell.of("small")).known().orElseThrow()).isCloseTo(5, CLOSE);
    assertThat(raked.score(SHARE)).isCloseTo(0.6 * 0.5 + 0.4 * 0.75, CLOSE);
    assertThat(raked.weights().n()).isEqualTo(12);
    assertThat(raked.weights().deff().known().orElseThrow())
        .isCloseTo(12 * (4 * 225 + 8 * 25) / 1e4, CLOSE);
  }

  /** Independent margins of a sample without association stay so: 30, 30, 20 and 20. */
  @Test
  void meetsEveryMarginAtOnce() {
    var raked =
        raked(
            Map.of(
                Cell.of("large", "north"), answers(1, 0),
                Cell.of("large", "south"), answers(2, 0),
                Cell.of("small", "north"), answers(3, 0),
                Cell.of("small", "south"), answers(6, 0)),
            SIZE,
            PLACE);
    assertThat(raked.people(Cell.of("large", "north"))).isCloseTo(30, CLOSE);
    assertThat(raked.people(Cell.of("small", "south"))).isCloseTo(20, CLOSE);
  }

  @Test
  void anEmptyCellStaysEmptyAndTheOthersMakeUpForIt() {
    var raked =
        raked(
            Map.of(
                Cell.of("large", "north"), answers(5, 5),
                Cell.of("large", "south"), answers(5, 5),
                Cell.of("small", "north"), answers(0, 0),
                Cell.of("small", "south"), answers(5, 5)),
            SIZE,
            PLACE);
    assertThat(raked.people(Cell.of("small", "north"))).isZero();
    assertThat(raked.weight(Cell.of("small", "north")))
        .isEqualTo(Finding.notKnown(Reason.NO_ANSWERS));
    assertThat(raked.people(Cell.of("small", "south"))).isCloseTo(40, CLOSE);
    assertThat(raked.people(Cell.of("large", "south"))).isCloseTo(10, CLOSE);
    assertThat(raked.people(Cell.of("large", "north"))).isCloseTo(50, CLOSE);
    assertThat(raked.finding()).isEqualTo(Finding.found(raked));
  }

  @Test
  void namesTheCategoriesThatHaveToBeMerged() {
    var raking = raking(Map.of(Cell.of("large", "south"), answers(5, 5)), SIZE, PLACE);
    assertThat(raking)
        .isEqualTo(
            new NotRaked(
                Reason.EMPTY_GROUP,
                List.of(new Category("size", "small"), new Category("place", "north"))));
    assertThat(raking.finding()).isEqualTo(Finding.notKnown(Reason.EMPTY_GROUP));
  }

  @Test
  void aCategoryOfNobodyMayBeEmptyAndWeighsNothing() {
    var gone = Margin.of("size", Map.of("gone", 0.0, "large", 60.0, "small", 40.0));
    var cells =
        new HashMap<>(Map.of(Cell.of("large"), answers(1, 0), Cell.of("small"), answers(0, 1)));
    assertThat(raked(cells, gone).score(SHARE)).isCloseTo(0.4, CLOSE);
    cells.put(Cell.of("gone"), answers(0, 9));
    assertThat(raked(cells, gone).score(SHARE)).isCloseTo(0.4, CLOSE);
    assertThat(raked(cells, gone).people(Cell.of("gone"))).isZero();
  }

  @Test
  void saysWhenTheMarginsAreOutOfReach() {
    var cells =
        Map.of(Cell.of("large", "north"), answers(1, 1), Cell.of("small", "south"), answers(1, 1));
    assertThat(raking(cells, SIZE, PLACE))
        .isEqualTo(new NotRaked(Reason.MARGINS_OUT_OF_REACH, List.of()));
  }

  @Test
  void needsAnswers() {
    var none = new NotRaked(Reason.NO_ANSWERS, List.of());
    assertThat(raking(Map.of(), SIZE)).isEqualTo(none);
    assertThat(raking(Map.of(Cell.of("large"), answers(0, 0)), SIZE)).isEqualTo(none);
  }

  static IntStream seeds() {
    return IntStream.range(0, 20);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aHundredThousandAnswersMeetThreeMargins(int seed) {
    var random = new Random(seed);
    var margins = List.of(margin("a", 6, random), margin("b", 5, random), margin("c", 4, random));
    var cells = new HashMap<Cell, Histogram>();
    for (int i = 0; i < 120; i++) {
      cells.put(
          Cell.of("a" + i / 20, "b" + i / 4 % 5, "c" + i % 4),
          answers(random.nextInt(800), 1 + random.nextInt(800)));
    }
    var raked = (Raked) Raking.of(Sample.of(cells), margins);
    for (int m = 0; m < 3; m++) {
      for (var category : margins.get(m).population().entrySet()) {
        int position = m;
        double people =
            raked.cells().entrySet().stream()
                .filter(it -> it.getKey().categories().get(position).equals(category.getKey()))
                .mapToDouble(it -> it.getValue().people())
                .sum();
        assertThat(people)
            .as("seed %d", seed)
            .isCloseTo(
                category.getValue() / margins.get(m).total() * margins.get(0).total(),
                within(1e-9));
      }
    }
  }

  @Test
  void samplesAddUpInAnyOrder() {
    var one = Sample.of(Map.of(Cell.of("large"), answers(1, 2), Cell.of("small"), answers(3, 0)));
    var other = Sample.of(Map.of(Cell.of("large"), answers(4, 0)));
    assertThat(one.plus(other)).isEqualTo(other.plus(one));
    assertThat(one.plus(other).answers().get(Cell.of("large"))).isEqualTo(answers(5, 2));
    assertThat(one.plus(other).answers().get(Cell.of("small"))).isEqualTo(answers(3, 0));
  }

  @Test
  void cellsHaveOneOrder() {
    assertThat(Cell.of("a", "b")).isLessThan(Cell.of("b", "a")).isLessThan(Cell.of("a", "c"));
    assertThat(Cell.of("a")).isLessThan(Cell.of("a", "a"));
    assertThat(Cell.of("a", "b").compareTo(Cell.of("a", "b"))).isZero();
  }

  @Test
  void marginsMayDifferByRoundingOnly() {
    var cells = Map.of(Cell.of("large", "x"), answers(1, 1), Cell.of("small", "x"), answers(1, 1));
    assertThat(raking(cells, SIZE, Margin.of("other", Map.of("x", 100 + 9e-8))))
        .isInstanceOf(Raked.class);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> raking(cells, SIZE, Margin.of("other", Map.of("x", 99.0))))
        .withMessage("size divides 100.0 people and other divides 99.0");
  }

  @Test
  void refusesCellsThatTheMarginsDoNotKnow() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> raking(Map.of(Cell.of("tiny"), answers(1, 1)), SIZE))
        .withMessage("tiny is no category of size");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> raking(Map.of(Cell.of("large"), answers(1, 1)), SIZE, PLACE))
        .withMessageContaining("one category of each margin");
    assertThatIllegalArgumentException().isThrownBy(() -> raking(Map.of()));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY, 1.1e50})
  void refusesPopulationsThatAreNone(double people) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Margin.of("size", Map.of("large", people, "small", 1.0)))
        .withMessageContaining("A category of size cannot hold");
  }

  @Test
  void refusesAMarginOfNobody() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Margin.of("size", Map.of("large", 0.0)))
        .withMessage("Nobody is in any category of size");
  }

  private static Margin margin(String trait, int categories, Random random) {
    var people = new HashMap<String, Double>();
    double[] shares =
        IntStream.range(0, categories).mapToDouble(_ -> 0.1 + random.nextDouble()).toArray();
    double all = IntStream.range(0, categories).mapToDouble(i -> shares[i]).sum();
    IntStream.range(0, categories).forEach(i -> people.put(trait + i, shares[i] / all));
    return Margin.of(trait, people);
  }

  private static Raked raked(Map<Cell, Histogram> cells, Margin... margins) {
    return raking(cells, margins).finding().known().orElseThrow();
  }

  private static Raking raking(Map<Cell, Histogram> cells, Margin... margins) {
    return Raking.of(Sample.of(cells), List.of(margins));
  }

  private static Histogram answers(long no, long yes) {
    return Histogram.of(new Scale(0, 1), Map.of(0, no, 1, yes));
  }
}
