package io.outturn.response.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.outturn.response.Answer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RowReaderTest {
  private static final String MAPPING =
      """
      survey: s
      source: test
      row: {columns: id, pattern: '^(.+) - Q\\d$'}
      date: {column: day, format: dd/MM/yyyy}
      account: {column: account, segment: region, open-accounts: true}
      questions:
        experience: {column: score, values: {1: 5, 5: 1}, missing: [7]}
        good: {column: words, when: {asked: good}}
        better: {column: words, when: {asked: better}}
      """;
  private static final List<String> COLUMNS =
      List.of("id", "day", "account", "region", "score", "asked", "words");

  @Test
  void recodesARating() {
    assertThat(read("A - Q1", "28/02/2024", "acme", "north", "1", "good", "Kind").answers())
        .isEqualTo(Map.of("experience", new Answer.Rating(5), "good", new Answer.Words("Kind")));
  }

  @Test
  void namesTheRespondentByTheGroupOfThePattern() {
    var first = read("A - Q1", "28/02/2024", "acme", "", "1", "good", "x");
    var second = read("A - Q2", "28/02/2024", "acme", "", "1", "better", "y");
    assertThat(first.identity()).isEqualTo(second.identity()).isEqualTo("A");
  }

  @Test
  void passesOverCellsThatAreNoAnswer() {
    assertThat(read("A - Q1", "28/02/2024", "acme", "", "7", "good", " ").answers()).isEmpty();
    assertThat(read("A - Q1", "28/02/2024", "acme", "", "", "else", "x").answers()).isEmpty();
  }

  @Test
  void keepsWordsAsTheyAre() {
    assertThat(read("A - Q1", "28/02/2024", "acme", "", "", "good", " =cmd|'/c'!A1 ").answers())
        .isEqualTo(Map.of("good", new Answer.Words(" =cmd|'/c'!A1 ")));
  }

  @Test
  void namesTheAccountAndItsSegment() {
    assertThat(read("A - Q1", "28/02/2024", "Acme ", " north", "", "good", "x").account())
        .contains(new AccountColumn.NamedAccount("account", "Acme", "north"));
  }

  @Test
  void saysWhyARowIsRefused() {
    refuses("id", "is blank", " ", "28/02/2024", "a", "", "1", "good", "x");
    refuses("id", "'A' does not match the pattern", "A", "28/02/2024", "a", "", "1", "good", "x");
    refuses("day", "'30/02/2024' is not a date", "A - Q1", "30/02/2024", "a", "", "1", "good", "x");
    refuses("day", "2030-01-01 lies in the future", "A - Q1", "01/01/2030", "a", "", "1", "", "x");
    refuses("account", "is blank", "A - Q1", "28/02/2024", "", "", "1", "good", "x");
    refuses("score", "'2' stands neither under", "A - Q1", "28/02/2024", "a", "", "2", "good", "x");
    refuses(
        "words",
        "holds bytes that are not UTF-8",
        "A - Q1",
        "28/02/2024",
        "a",
        "",
        "1",
        "good",
        "\ufffd");
    refuses("", "has 1 cells, but the header names 7 columns", "A - Q1");
  }

  @Test
  void refusesANumberThatIsNotOnTheScale() {
    var mapping = MAPPING.replace("values: {1: 5, 5: 1}, ", "");
    assertThatThrownBy(() -> readBy(mapping, "A - Q1", "28/02/2024", "a", "", "6", "good", "x"))
        .hasMessage("'6' is not on the scale 1 to 5");
    assertThatThrownBy(() -> readBy(mapping, "A - Q1", "28/02/2024", "a", "", "4.5", "good", "x"))
        .hasMessage("'4.5' is not a whole number");
  }

  private static void refuses(String column, String reason, String... cells) {
    assertThatThrownBy(() -> read(cells))
        .isInstanceOfSatisfying(
            RowRefused.class, refused -> assertThat(refused.column()).isEqualTo(column))
        .hasMessageStartingWith(reason);
  }

  private static Entry read(String... cells) {
    return readBy(MAPPING, cells);
  }

  private static Entry readBy(String mapping, String... cells) {
    var version = Fixtures.survey("s");
    var read = MappingFile.read("m", mapping, Optional.empty(), Fixtures.surveys(version));
    var positions = new java.util.HashMap<String, Integer>();
    COLUMNS.forEach(column -> positions.put(column, COLUMNS.indexOf(column)));
    return new RowReader(read, version.survey(), LocalDate.of(2026, 1, 1))
        .read(new Row(2, positions, Arrays.asList(cells)));
  }
}
