package io.outturn.survey.version;

import static io.outturn.survey.comparison.Change.ADDED;
import static io.outturn.survey.comparison.Change.ORDER;
import static io.outturn.survey.comparison.Change.SCALE;
import static io.outturn.survey.comparison.Change.WORDING;
import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.survey.Publisher;
import io.outturn.survey.Series;
import io.outturn.survey.Series.Stretch;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.file.SurveyTexts;
import io.outturn.time.Window;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Each definition is published on the next day, beginning with 1 January 2026. */
class SeriesTest {
  private static final String EVERYTHING = SurveyTexts.everything();
  private static final String WHY = SurveyTexts.english("a");
  private final RememberedSurveys surveys = new RememberedSurveys();
  private LocalDate today = LocalDate.of(2025, 12, 31);

  @Test
  void countsCorrectionsTogether() {
    var first = publish("a", why("What is the main raeson?"));
    var second = publish("a", why("What is the main reason?"));
    var series = surveys.series("a", "why");
    assertThat(series.stretches()).hasSize(1);
    assertThat(series.current().orElseThrow().from()).isEqualTo("2026-01-01");
    assertThat(series.current().orElseThrow().wording()).isEqualTo("What is the main reason?");
    assertThat(series.comparable())
        .containsExactlyInAnyOrder(first.questionVersion("why"), second.questionVersion("why"));
  }

  @Test
  void breaksAtOtherWordsAndSaysWhen() {
    publish("a", WHY);
    var second = publish("a", why("What should we improve?"));
    var series = surveys.series("a", "why");
    assertThat(series.stretches()).extracting(Stretch::began).containsExactly(ADDED, WORDING);
    assertThat(series.stretches().getLast().from()).isEqualTo("2026-01-02");
    assertThat(series.comparable()).containsExactly(second.questionVersion("why"));
    assertThat(surveys.series("a", "effort").stretches()).hasSize(1);
  }

  @Test
  void setsAnotherOrderOfOptionsApart() {
    publish("everything", EVERYTHING);
    publish("everything", EVERYTHING.replace("order: as-written", "order: random"));
    assertThat(surveys.series("everything", "channels").stretches())
        .extracting(Stretch::began)
        .containsExactly(ADDED, ORDER);
    assertThat(surveys.series("everything", "channels").comparable()).hasSize(1);
  }

  @Test
  void joinsTheSameWordsAcrossABreakAndStillShowsIt() {
    var first = publish("a", why("What is the main raeson?"));
    var corrected = publish("a", why("What is the main reason?"));
    publish("a", why("What should we improve?"));
    publish("a", why("What is the main reason?"));
    var series = surveys.series("a", "why");
    assertThat(series.stretches())
        .extracting(Stretch::began)
        .containsExactly(ADDED, WORDING, WORDING);
    assertThat(series.comparable())
        .containsExactlyInAnyOrder(first.questionVersion("why"), corrected.questionVersion("why"));
    assertThat(series.until(series.stretches().getFirst())).contains(LocalDate.of(2026, 1, 4));
    assertThat(series.until(series.stretches().get(1))).isEmpty();
  }

  @Test
  void goesOnAcrossATimeInWhichNobodyWasAsked() {
    publish("a", WHY);
    publish("a", WHY.replace("  - id: why\n    type: comment\n    text: Why?\n", ""));
    publish("a", WHY);
    assertThat(surveys.series("a", "why").stretches()).hasSize(1);
    surveys.withdraw("a", Publisher.FILE);
    assertThat(surveys.series("a", "why").stretches()).hasSize(1);
  }

  @Test
  void followsEveryRowOfAMatrix() {
    publish("everything", EVERYTHING);
    publish("everything", EVERYTHING.replace("It was clear.", "It was plain."));
    assertThat(surveys.series("everything", "clear").stretches()).hasSize(2);
    assertThat(surveys.series("everything", "complete").stretches()).hasSize(1);
    assertThat(surveys.series("everything", "clear").current().orElseThrow().wording())
        .isEqualTo("What do you say of the answer? – It was plain.");
  }

  @Test
  void followsAnIndexThroughItsQuestions() {
    var index = index("effort, satisfied");
    publish("a", index);
    publish("a", index.replace("Are you satisfied?", "Are you satisfyed?"));
    assertThat(surveys.series("a", "ease").stretches()).hasSize(1);
    assertThat(surveys.series("a", "ease").comparable()).hasSize(2);
    publish("a", index.replace("Was it easy?", "How hard was it?"));
    publish("a", index("effort, satisfied, third"));
    var series = surveys.series("a", "ease");
    assertThat(series.stretches())
        .extracting(Stretch::began)
        .containsExactly(ADDED, WORDING, SCALE);
    assertThat(series.stretches().getLast().wording())
        .isEqualTo("Index of effort, satisfied, third");
    assertThat(series.comparable()).hasSize(1);
  }

  @Test
  void beginsAgainWhereAnIdNamesSomethingElse() {
    publish("a", index("effort, satisfied"));
    publish("a", WHY.replace("id: effort", "id: ease"));
    assertThat(surveys.series("a", "ease").stretches())
        .extracting(Stretch::began)
        .containsExactly(ADDED, SCALE);
  }

  @Test
  void namesTheBreaksInsideAWindow() {
    publish("a", WHY);
    publish("a", why("What should we improve?"));
    publish("a", why("What did you dislike?"));
    var series = surveys.series("a", "why");
    assertThat(breaks(series, 1, 2)).isEqualTo(1);
    assertThat(breaks(series, 1, 9)).isEqualTo(2);
    assertThat(breaks(series, 2, 9)).as("the first day is whole").isEqualTo(1);
    assertThat(breaks(series, 3, 9)).isZero();
  }

  @Test
  void hasNothingOfAQuestionThatWasNeverAsked() {
    assertThat(surveys.series("a", "why").current()).isEmpty();
    assertThat(surveys.series("a", "why").comparable()).isEmpty();
  }

  private static int breaks(Series series, int from, int to) {
    return series
        .breaksIn(new Window(LocalDate.of(2026, 1, from), LocalDate.of(2026, 1, to)))
        .size();
  }

  private static String why(String words) {
    return WHY.replace("Why?", words);
  }

  /** Three ratings on one scale, some of them in an index. */
  private static String index(String parts) {
    return WHY.replace("type: satisfaction", "type: effort")
        .replace("  - id: why", "  - {id: third, type: effort, text: Was it quick?}\n  - id: why")
        .replace("top2(satisfied)", "\"index(ease: " + parts + ")\"");
  }

  private SurveyVersion publish(String slug, String yaml) {
    today = today.plusDays(1);
    var at = today.atStartOfDay().toInstant(ZoneOffset.UTC);
    return surveys.publish(SurveyTexts.survey(slug, yaml), Publisher.FILE, at);
  }
}
