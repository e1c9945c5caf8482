package io.outturn.editor.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.editor.yaml.Path;
import io.outturn.editor.yaml.YamlText;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryTest {
  private static final YamlText TEXT =
      Editing.read("slug: s   # name\nretention: 12\nclosed: true\nquestions: []\n");

  @Test
  void isGoneWhenTheFieldIsEmpty() {
    assertThat(Entry.words(TEXT, Path.of("retention"), " ").text())
        .isEqualTo("slug: s   # name\nclosed: true\nquestions: []\n");
    assertThat(Entry.words(TEXT, Path.of("closes"), "")).isSameAs(TEXT);
  }

  @Test
  void changesNothingWhereItSaysTheSame() {
    assertThat(Entry.words(TEXT, Path.of("slug"), "s")).isSameAs(TEXT);
    assertThat(Entry.number(TEXT, Path.of("retention"), " 12 ")).isSameAs(TEXT);
    assertThat(Entry.on(TEXT, Path.of("closed"), true)).isSameAs(TEXT);
    assertThat(Entry.on(TEXT, Path.of("open"), false)).isSameAs(TEXT);
  }

  @Test
  void writesNumbersAsNumbersAndTheRestAsTyped() {
    assertThat(Entry.number(TEXT, Path.of("retention"), "-1.50").text())
        .contains("\nretention: -1.50\n");
    assertThat(Entry.number(TEXT, Path.of("retention"), "twelve").text())
        .contains("\nretention: twelve\n");
    assertThat(Entry.words(TEXT, Path.of("retention"), "24").text())
        .contains("\nretention: \"24\"\n");
  }

  @Test
  void isThereOnlyWhenSwitchedOn() {
    assertThat(Entry.on(TEXT, Path.of("closed"), false).text()).doesNotContain("closed");
    assertThat(Entry.on(TEXT, Path.of("open"), true).text()).contains("\nopen: true\n");
  }

  @Test
  void isAddedToWhatIsAllowed() {
    var once = Allowances.add(TEXT, "too-long", "", "We asked them.");
    var twice = Allowances.add(once, "negation", "why", "It is: clear");
    assertThat(twice.value().items("allow"))
        .extracting(it -> List.of(it.written("rule"), it.written("question"), it.written("reason")))
        .containsExactly(
            List.of("too-long", "", "We asked them."), List.of("negation", "why", "It is: clear"));
    assertThat(once.text()).endsWith("\nallow:\n  - {rule: too-long, reason: We asked them.}\n");
  }

  @Test
  void readsScoresHoweverTheyAreWritten() {
    assertThat(WrittenMeasure.of(" index( ease : a,b , c )"))
        .hasToString("index(ease: a, b, c)")
        .isEqualTo(new WrittenMeasure("index", "ease", List.of("a", "b", "c")));
    assertThat(WrittenMeasure.of("nps(a)")).hasToString("nps(a)");
    assertThat(WrittenMeasure.of("nps").questions()).isEmpty();
    assertThat(WrittenMeasure.of("nps(a").questions()).isEmpty();
  }
}
