package io.outturn.editor.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each change against the text that it should leave, so that the layout is what is compared. */
class YamlTextTest {
  private static final String SURVEY =
      """
      # About this survey
      slug: call   # its name
      languages: [en, de]
      title:
        en: "Your call"
        de: Ihr Anruf

      questions:
        # The score
        - id: recommend
          type: recommend
          text: Would you recommend us?

        - id: why
          type: comment   # long
          text: >
            Why do you say
            that?
      measures: [nps(recommend)]
      """;

  @Test
  void writesOverOneWordAndNothingElse() {
    assertThat(put(Path.of("slug"), "talk")).isEqualTo(SURVEY.replace("slug: call", "slug: talk"));
  }

  @Test
  void keepsQuotesWhereTheyWere() {
    assertThat(put(Path.of("title", "en"), "Our call"))
        .isEqualTo(SURVEY.replace("\"Your call\"", "\"Our call\""));
  }

  @Test
  void writesShortWordsOverFoldedOnes() {
    assertThat(put(Path.of("questions", "1", "text"), "Why?"))
        .isEqualTo(SURVEY.replace(" >\n      Why do you say\n      that?", " Why?"));
  }

  @Test
  void foldsLongWords() {
    var words = "word ".repeat(30).strip();
    var changed = put(Path.of("slug"), words);
    assertThat(changed).contains("\nslug: > # its name\n  word word");
    assertThat(changed.lines()).allMatch(line -> line.length() <= 100);
    assertThat(value(changed).written("slug")).isEqualTo(words);
  }

  @Test
  void putsANewKeyWhereFilesOfTheHouseHaveIt() {
    assertThat(put(Path.of("purpose"), "To do better"))
        .isEqualTo(SURVEY.replace("Anruf\n", "Anruf\npurpose: To do better\n"));
    assertThat(put(Path.of("questions", "0", "hint"), "Be frank"))
        .isEqualTo(SURVEY.replace("us?\n", "us?\n    hint: Be frank\n"));
    assertThat(put(Path.of("title", "es"), "Su llamada")).contains("Anruf\n  es: Su llamada\n\n");
  }

  @Test
  void takesAnItemOutWithTheCommentAboveIt() {
    assertThat(text(SURVEY).remove(Path.of("questions", "0")).text())
        .contains("questions:\n  - id: why\n")
        .doesNotContain("The score");
  }

  @Test
  void takesAKeyOut() {
    assertThat(text(SURVEY).remove(Path.of("questions", "1", "type")).text())
        .isEqualTo(SURVEY.replace("    type: comment   # long\n", ""));
  }

  @Test
  void movesAnItemWithItsComment() {
    var moved = text(SURVEY).move(Path.of("questions"), 0, 1).text();
    assertThat(moved.indexOf("- id: why")).isLessThan(moved.indexOf("# The score"));
    assertThat(moved).contains("  # The score\n  - id: recommend\n");
    assertThat(text(moved).move(Path.of("questions"), 1, 0).text()).isEqualTo(SURVEY);
  }

  @Test
  void insertsAnItemInTheDistanceOfTheOthers() {
    var item = Value.block(Style.OPEN);
    item.entries().put("id", Value.words("new"));
    assertThat(text(SURVEY).insert(Path.of("questions"), 1, item).text())
        .contains("us?\n\n  - id: new\n\n  - id: why\n");
    assertThat(text(SURVEY).insert(Path.of("questions"), 2, item).text())
        .contains("that?\n\n  - id: new\nmeasures");
  }

  @Test
  void changesListsOnOneLine() {
    assertThat(text(SURVEY).insert(Path.of("measures"), 1, Value.words("top2(a: b, c)")).text())
        .contains("measures: [nps(recommend), \"top2(a: b, c)\"]\n");
    assertThat(text(SURVEY).remove(Path.of("languages", "0")).text()).contains("languages: [de]\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "true",
        "42",
        "1.5e3",
        "~",
        "null",
        "",
        "a: b",
        "a #b",
        "- a",
        "{a}",
        "[a",
        "'x'",
        "\"x\"",
        "two\nlines",
        "two\n\nparts\n",
        " spaced ",
        "tab\tbed",
        "ünïcödé 😀",
        "مرحبا بك",
        "\u200fright\u202eto left",
        "*a",
        "&a",
        "!a",
        "%a",
        "@a",
        "`a",
        "back\\slash",
        "x:",
        ":x",
        "\u0000\u0007\ufeff\u2028",
        "{recommend | your score}",
        "2026-01-01",
        "? a",
        "| a",
        "> a"
      })
  void writesAnyWordsSoThatTheyAreReadAgain(String words) {
    for (var path :
        new Path[] {
          Path.of("slug"),
          Path.of("title", "de"),
          Path.of("languages", "1"),
          Path.of("questions", "1", "text"),
          Path.of("questions", "0", "text")
        }) {
      var changed = text(SURVEY).put(path, Value.words(words));
      assertThat(changed.value().at(path).orElseThrow()).isEqualTo(wordsLike(changed, path, words));
    }
  }

  /** Quotes aside. */
  private static Value wordsLike(YamlText changed, Path path, String words) {
    boolean quoted = changed.value().at(path).orElseThrow() instanceof Value.Words(_, var it) && it;
    return new Value.Words(words, quoted);
  }

  @Test
  void endsTheLastLineOfAFileThatDoesNot() {
    assertThat(text("slug: a").put(Path.of("title"), Value.words("b")).text())
        .isEqualTo("slug: a\ntitle: b\n");
  }

  @Test
  void leavesTheTextAloneWhereItSaysSoAlready() {
    assertThat(text("slug: a").put(Path.of("slug"), Value.words("a")).text()).isEqualTo("slug: a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "- a",
        "words",
        "a: &x b\nc: *x",
        "a: !!str b",
        "a: b\na: c",
        "[a, b]: c",
        "a: [b",
        "a: {<<: b}\n? c\n: d",
        "\t",
        "a: b\n---\nc: d",
        "&x a: b"
      })
  void readsNothingThatItCouldNotChange(String yaml) {
    YamlText.read(yaml)
        .ifPresent(
            text -> assertThat(text.put(Path.of("z"), Value.words("y")).text()).endsWith("z: y\n"));
  }

  @Test
  void refusesAPlaceThatIsNotThere() {
    assertThatThrownBy(
            () -> text(SURVEY).put(Path.of("questions", "0", "rows", "1"), Value.words("x")))
        .isInstanceOf(Uneditable.class);
  }

  @Test
  void knowsTheLinesOfThings() {
    assertThat(text(SURVEY).line(Path.of("questions", "1"))).isEqualTo(14);
    assertThat(text(SURVEY).holds(Path.of("questions", "1"), 16, 5)).isTrue();
    assertThat(text(SURVEY).holds(Path.of("questions", "0"), 16, 5)).isFalse();
    assertThat(text(SURVEY).line(Path.of("nothing"))).isEqualTo(1);
  }

  private static String put(Path path, String words) {
    return text(SURVEY).put(path, Value.words(words)).text();
  }

  private static YamlText text(String yaml) {
    return YamlText.read(yaml).orElseThrow();
  }

  private static Value value(String yaml) {
    return text(yaml).value();
  }
}
