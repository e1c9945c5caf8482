package io.outturn.response.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.outturn.response.Answer;
import io.outturn.response.TestSurvey;
import io.outturn.survey.SurveyVersion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Cells of every kind of question, by ids and by labels in both languages of the survey. */
class CellReaderTest {
  private static final SurveyVersion VERSION = TestSurvey.everything();

  @ParameterizedTest
  @MethodSource
  void readsAnswers(String question, String cell, Answer answer) {
    assertThat(read(question, cell)).isEqualTo(answer);
  }

  static Stream<Arguments> readsAnswers() {
    return Stream.of(
        Arguments.of("recommend", "10", new Answer.Rating(10)),
        Arguments.of("recommend", "sehr wahrscheinlich", new Answer.Rating(10)),
        Arguments.of("polite", "Very politely", new Answer.Rating(5)),
        Arguments.of("friendly", "gar  nicht", new Answer.Rating(1)),
        Arguments.of("clear", "3", new Answer.Rating(3)),
        Arguments.of("clear", "Habe ich nicht bemerkt", new Answer.NotApplicable()),
        Arguments.of("satisfied", "not-applicable", new Answer.NotApplicable()),
        Arguments.of("reason", "order", chosen("order")),
        Arguments.of("reason", "Um mich zu beschweren", chosen("complaint")),
        Arguments.of("reason", "OTHER, please say", chosen("something-else")),
        Arguments.of("channels", "chat; On the website", chosen("website", "chat")),
        Arguments.of("channels", "chat;;chat", chosen("chat")),
        Arguments.of("channels", "Nirgends", chosen("nowhere")),
        Arguments.of("renew", "TRUE", chosen("yes")),
        Arguments.of("renew", "Sicher nicht", chosen("no")),
        Arguments.of("renew", "not-sure", chosen("not-sure")),
        Arguments.of(
            "important", "people;Der Preis", new Answer.Ranked(List.of("people", "price"))),
        Arguments.of("hours", "12,5", new Answer.Amount(new BigDecimal("12.5"))),
        Arguments.of("hours", "7", new Answer.Amount(new BigDecimal("7"))),
        Arguments.of("called", "28/02/2026", new Answer.Date(LocalDate.of(2026, 2, 28))),
        Arguments.of("first-name", " Ines ", new Answer.Words(" Ines ")),
        Arguments.of("address", " a@example.org ", new Answer.Words("a@example.org")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "recommend | 11 | '11' is not on the scale 0 to 10",
        "recommend | 9.5 | '9.5' is not a whole number",
        "recommend | often | 'often' is neither a number from 0 to 10 nor the label of one",
        "recommend | not-applicable | 'not-applicable' is neither a number",
        "reason | chat | 'chat' is none of the options order, complaint, something-else, or their",
        "reason | order; complaint | 'order; complaint' is none of the options",
        "channels | chat; fax | 'chat; fax' names 'fax'; the options are website, chat, elsewhere",
        "channels | nowhere; chat | 'nowhere; chat' names nowhere, which can only stand alone",
        "channels | ; | ';' names no option",
        "renew | perhaps | 'perhaps' is none of the options yes, no, not-sure",
        "important | weather | 'weather' names 'weather'; the options are price, speed, people",
        "hours | many | 'many' is not a number",
        "hours | 1.000 | '1.000' may have a sign between thousands",
        "hours | 1.25 | '1.25' has more decimals than the 1 allowed",
        "hours | -1 | '-1' is less than 0",
        "hours | 100 | '100' is more than 99.5",
        "called | 2026-02-28 | '2026-02-28' is not a date written dd/MM/yyyy",
        "called | 31/12/2024 | '31/12/2024' lies before 2025-01-01",
        "called | 01/01/2027 | '01/01/2027' lies after 2026-12-31",
        "address | somebody | 'somebody' is not an e-mail address"
      })
  void saysWhyACellIsNoAnswer(String question, String cell, String words) {
    assertThatThrownBy(() -> read(question, cell))
        .isInstanceOf(RowRefused.class)
        .hasMessageContaining(words);
  }

  @Test
  void quotesTheBeginningOfALongCellOnly() {
    assertThatThrownBy(() -> read("hours", "x".repeat(200)))
        .hasMessage("'" + "x".repeat(60) + "…' is not a number");
  }

  @Test
  void looksUpEachOfSeveralCodes() {
    var codes = "values: {1: website, 2: In the chat}";
    assertThat(read("channels", "2; 1", codes)).isEqualTo(chosen("website", "chat"));
    assertThatThrownBy(() -> read("channels", "2; 3", codes))
        .hasMessage("'2; 3' stands neither under values nor under missing");
    assertThat(read("satisfied", "9", "values: {9: not-applicable}"))
        .isEqualTo(new Answer.NotApplicable());
  }

  @Test
  void readsDaysTheIsoWayWhereTheFileKnowsMonthsOnly() {
    var mapping = mapping("called", "").replace("dd/MM/yyyy", "yyyy-MM");
    assertThat(answers(mapping, "2026-02-27", "", "2026-03").get("called"))
        .isEqualTo(new Answer.Date(LocalDate.of(2026, 2, 27)));
  }

  @Test
  void addsTheWordsToTheOptionThatAsksForThem() {
    var mapping = mapping("reason", "other: more");
    assertThat(answers(mapping, "something-else", "A question", "01/03/2026").get("reason"))
        .isEqualTo(new Answer.Chosen(List.of("something-else"), Optional.of("A question")));
    assertThat(answers(mapping, "order", "A question", "01/03/2026").get("reason"))
        .isEqualTo(chosen("order"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "reason | values: {1: fax} | 1 stands for fax, which is none of the options",
        "hours | values: {a: many} | a stands for many, which is not a number",
        "why | values: {1: x} | why takes words, so its values cannot be recoded",
        "renew | other: more | renew has no option that asks for words",
        "quality | missing: [9] | has no question quality, only [recommend,",
        "welcome | missing: [9] | has no question welcome",
        "reason | values: {1: [order]} | Here stands the one answer that the cell stands for"
      })
  void findsWhatIsWrongWithAMapping(String question, String field, String words) {
    assertThatThrownBy(() -> mapped(mapping(question, field)))
        .isInstanceOf(MappingErrors.class)
        .hasMessageContaining(words);
  }

  @Test
  void guessesColumnsByNamesAndCells() {
    var sample =
        new Sample(
            List.of("id", "day", "Recommend", "Reason", "E-mail", "Hours", "Called", "First name"),
            List.of(
                List.of("1", "01/03/2026", "9", "order", "a@example.org", "3", "01/02/2026", "A"),
                List.of("2", "02/03/2026", "8", "To complain", "", "2.5", "13/02/2026", "B")));
    var guessed =
        Guess.of(sample, VERSION.survey(), "file.csv").questions().stream()
            .filter(column -> !column.column().isEmpty())
            .map(column -> column.question() + " = " + column.column());
    assertThat(guessed)
        .contains(
            "recommend = Recommend",
            "reason = Reason",
            "address = E-mail",
            "hours = Hours",
            "called = Called",
            "first-name = First name")
        .doesNotContain("clear = Recommend");
  }

  private static Answer read(String question, String cell) {
    return read(question, cell, "");
  }

  private static Answer read(String question, String cell, String field) {
    return Objects.requireNonNull(
        answers(mapping(question, field), cell, "", "01/03/2026").get(question));
  }

  private static String mapping(String question, String field) {
    return """
    survey: %s
    source: test
    row: {columns: id}
    date: {column: day, format: dd/MM/yyyy}
    questions:
      %s:
        column: cell
        %s
    """
        .formatted(VERSION.survey().slug(), question, field);
  }

  private static Mapping mapped(String mapping) {
    return MappingFile.read("m", mapping, Optional.empty(), Fixtures.surveys(VERSION));
  }

  private static Map<String, Answer> answers(String mapping, String cell, String more, String day) {
    var positions = Map.of("id", 0, "day", 1, "cell", 2, "more", 3);
    return new RowReader(mapped(mapping), VERSION.survey(), LocalDate.of(2026, 12, 31))
        .read(new Row(2, positions, List.of("A", day, cell, more)))
        .answers();
  }

  private static Answer chosen(String... options) {
    return new Answer.Chosen(List.of(options), Optional.empty());
  }
}
