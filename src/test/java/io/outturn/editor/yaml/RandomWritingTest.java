package io.outturn.editor.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.editor.ReadySurveys;
import java.util.ArrayList;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Many changes one after the other, as an author makes them in an evening. What should come out is
 * kept beside the text by {@link Meaning}, which knows nothing of layout, and is read back by the
 * YAML library itself.
 */
class RandomWritingTest {
  private static final int CHANGES = 60;
  private static final int EVENINGS = 6;

  static Stream<String> texts() {
    return ReadySurveys.texts();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void keepsTheMeaningThroughManyChanges(String yaml) {
    for (int seed = 0; seed < EVENINGS; seed++) {
      write(yaml, seed);
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void keepsTheMeaningWhereLinesEndAsOnOtherSystems(String yaml) {
    write(yaml.replace("\n", "\r\n"), 7);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void keepsTheMeaningWithoutALastLineBreak(String yaml) {
    write(yaml.stripTrailing(), 8);
  }

  private static void write(String yaml, int seed) {
    var random = new Random(seed);
    var text = YamlText.read(yaml).orElseThrow();
    var meaning = new Meaning(loaded(yaml));
    var story = new ArrayList<String>();
    for (int i = 0; i < CHANGES; i++) {
      var change = RandomChange.of(text.value(), random);
      story.add(change.toString());
      var before = text;
      text = written(text, change, "seed " + seed + " " + story);
      change.apply(meaning);
      assertThat(loaded(text.text()))
          .as("seed %d %s%n%s", seed, story, text.text())
          .isEqualTo(meaning.root());
      new Untouched(before, text).outside(change.path());
    }
  }

  private static YamlText written(YamlText text, RandomChange change, String story) {
    try {
      return change.apply(text);
    } catch (RuntimeException broken) {
      throw new AssertionError(story + "\n" + text.text(), broken);
    }
  }

  private static Object loaded(String yaml) {
    return Meaning.stripped(new Load(LoadSettings.builder().build()).loadFromString(yaml));
  }
}
