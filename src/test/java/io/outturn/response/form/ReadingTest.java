package io.outturn.response.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.outturn.response.Answer;
import io.outturn.response.form.page.Sheet;
import io.outturn.response.form.question.Fault;
import io.outturn.response.form.question.Fields;
import io.outturn.response.form.way.FormKey;
import io.outturn.response.form.way.Journey;
import io.outturn.response.form.way.Link;
import io.outturn.response.form.way.Said;
import io.outturn.response.form.words.Speech;
import io.outturn.survey.SurveyVersion;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadingTest {
  private static final Link LINK = new Link.Open("t", new FormKey("AAAAAAAAAAAAAAAAAAAAAA"));
  private static final SurveyVersion TOGETHER =
      Questionnaires.version(Questionnaires.together("t").survey());
  private static final SurveyVersion BRANCHING =
      Questionnaires.version(Questionnaires.branching("t").survey());

  private static Reading read(String body) {
    return read(Said.nothing(TOGETHER), 1, body);
  }

  private static Reading read(Said said, int page, String body) {
    var sheet = Sheet.of(LINK, Journey.of(said), page, Speech.in("en"), Optional.empty());
    return Reading.of(sheet.holding(Fields.parse(body)));
  }

  @Test
  void readsAnswersAndNotesWhatWasLeftBlank() {
    var reading = read("recommend=0&effort=7&why=Good%0D%0A");
    assertThat(reading.answers())
        .containsOnly(
            Map.entry("recommend", new Answer.Rating(0)),
            Map.entry("effort", new Answer.Rating(7)),
            Map.entry("why", new Answer.Words("Good")));
    assertThat(reading.blank()).containsExactly("support");
    assertThat(reading.faults()).isEmpty();
  }

  @Test
  void asksForWhatIsRequired() {
    assertThat(read("why=x").faults())
        .containsExactly(
            new Fault(
                "recommend",
                "q-recommend",
                "Choose an answer to “How likely are you to recommend us to a colleague?”"));
  }

  @Test
  void refusesAFieldThatBelongsToNoQuestionOfThePage() {
    assertThatIllegalArgumentException().isThrownBy(() -> read("recommend=9&account=acme"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(Said.nothing(BRANCHING), 2, "recommend=9"));
  }

  @Test
  void doesNotReadWhatThePageDoesNotShow() {
    var cool = Said.nothing(BRANCHING).with(Map.of("recommend", new Answer.Rating(3)), Set.of());
    var reading = read(cool, 4, "people=2&came_day=1&came_month=2&came_year=2026");
    assertThat(reading.answers()).containsOnlyKeys("people");
    assertThat(reading.blank()).isEmpty();
  }

  @Test
  void quotesTheQuestionAsItWasAsked() {
    var warm = Said.nothing(BRANCHING).with(Map.of("recommend", new Answer.Rating(9)), Set.of());
    assertThat(read(warm, 2, "why=" + "x".repeat(2001)).faults())
        .extracting(Fault::message)
        .containsExactly(
            "Shorten your answer to “You gave 9. Why?” to 2,000 characters; it has 2,001");
  }
}
