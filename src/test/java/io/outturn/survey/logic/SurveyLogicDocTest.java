package io.outturn.survey.logic;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.survey.logic.piping.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page for people who write surveys says is so. */
class SurveyLogicDocTest {
  private static final Path PAGE = Path.of("docs/survey-logic.md");
  private static final Pattern TEXTS = Pattern.compile("(?s)```text-with-answers\n(.*?)```");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(.+?)` \\| (.+) \\|$");

  @Test
  void itsConditionsAreRead() throws IOException {
    assertThat(rows("Condition"))
        .hasSizeGreaterThan(10)
        .allSatisfy(row ->
            assertThat(Condition.read(row.group(1), Asked.NAMES).flaws())
                .as(row.group(1))
                .isEmpty());
  }

  @Test
  void itsComputedValuesAreRead() throws IOException {
    assertThat(rows("Computed value"))
        .hasSizeGreaterThan(7)
        .allSatisfy(row ->
            assertThat(Formula.read(row.group(1), Asked.NAMES).flaws()).as(row.group(1)).isEmpty());
  }

  @Test
  void itsMistakesAreCalledWhatItSays() throws IOException {
    assertThat(rows("Mistake"))
        .hasSizeGreaterThan(7)
        .allSatisfy(row ->
            assertThat(Condition.read(row.group(1), Asked.NAMES).flaws())
                .extracting(Flaw::words)
                .containsExactly(row.group(2)));
  }

  @Test
  void itsTextsAreRead() throws IOException {
    var texts = TEXTS.matcher(page());
    assertThat(texts.find()).isTrue();
    assertThat(texts.group(1).lines())
        .hasSize(4)
        .allSatisfy(text -> assertThat(Template.read(text, Asked.NAMES).flaws()).isEmpty());
  }

  @Test
  void itNamesTheWholeLanguage() throws IOException {
    var page = page();
    var words =
        Stream.of(
                Function.words().stream(),
                Expression.RESERVED.stream(),
                Arrays.stream(Relation.values()).map(Relation::sign),
                Arrays.stream(Operator.values()).map(Operator::sign))
            .flatMap(all -> all);
    assertThat(words).allSatisfy(word -> assertThat(page).contains(word));
  }

  /** The rows of the table whose first column is called so. */
  private static List<MatchResult> rows(String column) throws IOException {
    var table = page().substring(page().indexOf("\n| " + column + " |"));
    var end = table.indexOf("\n\n");
    return ROW.matcher(end < 0 ? table : table.substring(0, end)).results().toList();
  }

  private static String page() throws IOException {
    return Files.readString(PAGE);
  }
}
