package io.outturn.response.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.outturn.response.Answer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {
  private static Reading read(Map<String, String> fields) {
    var page = Questionnaires.together("t").survey().page(1);
    return Reading.of(page, new Fields(fields), "en");
  }

  @Test
  void readsAnswersAndNotesWhatWasLeftBlank() {
    var reading = read(Map.of("recommend", "0", "effort", "7", "why", " Good\r\nand fast\r "));
    assertThat(reading.answers())
        .containsOnly(
            Map.entry("recommend", new Answer.Rating(0)),
            Map.entry("effort", new Answer.Rating(7)),
            Map.entry("why", new Answer.Words("Good\nand fast")));
    assertThat(reading.blank()).containsExactly("support");
    assertThat(reading.faults()).isEmpty();
  }

  @Test
  void asksForWhatIsRequired() {
    assertThat(read(Map.of("why", "  \r\n")).faults())
        .containsExactly(
            new Reading.Fault(
                "recommend",
                "Choose an answer to “How likely are you to recommend us to a colleague?”"));
  }

  @Test
  void countsCharactersAsPeopleDo() {
    assertThat(read(Map.of("recommend", "9", "why", "😀".repeat(1000))).faults()).isEmpty();
    assertThat(read(Map.of("recommend", "9", "why", "a\r\n".repeat(500) + "b")).faults())
        .hasSize(1);
    assertThat(read(Map.of("recommend", "9", "why", "a".repeat(1001))).faults())
        .extracting(Reading.Fault::message)
        .containsExactly(
            "Shorten your answer to “What is the main reason for your score?” to 1,000 characters;"
                + " it has 1,001");
  }

  @ParameterizedTest
  @ValueSource(strings = {"11", "-1", "9.5", "nine", "９", " 9", "9999999999"})
  void refusesWhatIsOffTheScale(String rating) {
    assertThatIllegalArgumentException().isThrownBy(() -> read(Map.of("recommend", rating)));
  }

  @Test
  void refusesAFieldThatBelongsToNoQuestion() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(Map.of("recommend", "9", "account", "acme")));
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            Reading.of(
                Questionnaires.pageByPage("p").survey().page(4),
                new Fields(Map.of("recommend", "9")),
                "en"));
  }
}
