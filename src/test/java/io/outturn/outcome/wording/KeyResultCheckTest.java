package io.outturn.outcome.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyResultCheckTest {
  private static final double GOAL = 0.92;
  private static final double MOST_UNSURE = 0.10;
  private static final double MOST_WRONGLY_FLAGGED = 0.02;

  /** A line of a list of key results. */
  private record Known(Verdict label, String phrase) {
    static Known of(String line) {
      var parts = line.split("\t", -1);
      return new Known(Verdict.valueOf(parts[0]), parts[1]);
    }

    boolean is(Verdict verdict) {
      return KeyResultCheck.judge(phrase).verdict() == verdict;
    }
  }

  @Test
  void tellsOutputsFromOutcomesInThreeLanguages() throws IOException {
    var known = read(Path.of("src/test/resources/outcome/key-results.tsv"));
    assertThat(known).hasSizeGreaterThan(380);
    reachesTheGoal(known);
  }

  /** Judges the phrases of the reference as well, where {@code golden.dir} names its folder. */
  @Test
  void agreesWithTheReferenceWhereThereIsOne() throws IOException {
    var more = Path.of(System.getProperty("golden.dir", "none")).resolve("kr-phrases.tsv");
    if (Files.exists(more)) {
      reachesTheGoal(read(more));
    }
  }

  private static void reachesTheGoal(List<Known> known) {
    double outputs = share(known, Verdict.OUTPUT, Verdict.OUTPUT);
    double outcomes = share(known, Verdict.OUTCOME, Verdict.OUTCOME);
    assertThat((outputs + outcomes) / 2).isGreaterThanOrEqualTo(GOAL);
    assertThat(share(known, Verdict.OUTCOME, Verdict.OUTPUT))
        .isLessThanOrEqualTo(MOST_WRONGLY_FLAGGED);
    assertThat(known)
        .filteredOn(each -> each.is(Verdict.UNSURE))
        .hasSizeLessThan((int) (MOST_UNSURE * known.size()));
  }

  /** Of those with a label, the share with a verdict. */
  private static double share(List<Known> known, Verdict label, Verdict verdict) {
    var labelled = known.stream().filter(each -> each.label() == label).toList();
    return (double) labelled.stream().filter(each -> each.is(verdict)).count() / labelled.size();
  }

  private static List<Known> read(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> !line.startsWith("#") && !line.startsWith("label"))
          .map(Known::of)
          .toList();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PEOPLE_ACT      | 95 % of new customers have a date for their first visit
          PEOPLE_FEEL     | A hall full of happy guests
          MEASURE_MOVES   | Raise NPS from 12 to 30
          MEASURE_NAMED   | Waiting time of ten minutes
          OTHERS_GIVE     | Win 12 new accounts
          NUMBERS_MOVE    | Raise the frobnication from 3 to 5
          WE_DELIVER      | Launch the portal
          WE_MAKE_MORE    | Double the number of webinars
          THING_FINISHED  | The portal is live
          THING_IMPROVED  | Improve the onboarding flow
          TWO_IN_ONE      | Launch a portal to increase bookings by 20 %
          NOT_CLEAR       | Excellence
          """)
  void namesTheRuleThatDecided(Rule rule, String text) {
    var judgement = KeyResultCheck.judge(text);
    assertThat(judgement.rule()).isEqualTo(rule);
    assertThat(judgement.reason()).isNotBlank();
    assertThat(judgement.question()).endsWith("?").isNotEqualTo(judgement.reason());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "?!",
        "12",
        "%",
        ",",
        "by",
        "By the end of May,",
        "\u202E",
        "的",
        "we will"
      })
  void staysUnsureOfWhatSaysNothing(String text) {
    assertThat(KeyResultCheck.judge(text).verdict()).isNotEqualTo(Verdict.OUTPUT);
  }

  @Test
  void tellsWhatIsEasyToGetDoneFromWhatIsDone() {
    assertThat(KeyResultCheck.judge("It was easy to get done").verdict())
        .isEqualTo(Verdict.OUTCOME);
    assertThat(KeyResultCheck.judge("The easy form is done").verdict()).isEqualTo(Verdict.OUTPUT);
  }

  @Test
  void looksAtNoMoreThanItsLongest() {
    assertThat(KeyResultCheck.judge("launch ".repeat(100_000)).rule()).isEqualTo(Rule.WE_DELIVER);
  }
}
