package io.outturn.editor.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.outturn.editor.ReadySurveys;
import io.outturn.editor.draft.Checked;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that nobody in the house would write: they are changed as meant, or refused in words. */
class OddFilesTest {
  static Stream<java.nio.file.Path> malformed() throws IOException {
    try (var files = Files.list(java.nio.file.Path.of("src/test/resources/survey/malformed"))) {
      return files.filter(it -> it.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void areChangedOrRefused(java.nio.file.Path file) throws IOException {
    change(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: &x b\nc: *x\n",
        "a: !!str b\n",
        "a: {<<: b}\n",
        "a: b\na: c\n",
        "? a\n: b\n",
        "? - a\n: b\n",
        "a: {b: c,\n  d: [e,\n f]}\n",
        "{a: b, c: [d]}\n",
        "a:\n- b\n- - c\n  - d\n",
        "a:\n  - - b\n    - c\n  -\n    d: e\n",
        "a: |2-\n    b\n\n   c\nd: >+\n e\n\n",
        "a: 'b\n\n  c'\n",
        "\"a\" : b\n'c' : d\n",
        "a:   # b\n  # c\n  d: e # f\n# g\n",
        "---\na: b\n...\n",
        "%YAML 1.2\n---\na: b\n",
        "a:\tb\n",
        "a: \"b # c\"   # d\ne: f#g\n",
        "a:\n  b: c\n\n\n\nd: e\n",
        "a: [b, # c\n  d]\n",
        "a: {b, c: }\n",
        "a:\n  -\n  - b\n",
        "a: -\n",
        "\uFEFFa: b\n",
        "a: b\r\nc:\r\n  - d\r\n",
        "# a\n"
      })
  void areChangedOrRefusedInAnyLayout(String yaml) {
    for (int seed = 0; seed < 40; seed++) {
      change(yaml, seed);
    }
  }

  /** Every beginning of a file is what somebody may have typed until now. */
  @Test
  void areReadUpToAnyLetter() {
    var yaml = ReadySurveys.everything();
    for (int end = 0; end < yaml.length(); end += 7) {
      var begun = yaml.substring(0, end);
      assertThat(Checked.of(begun).text()).isEqualTo(begun);
      change(begun, end);
    }
  }

  private static void change(String yaml, int seed) {
    YamlText.read(yaml)
        .filter(text -> !text.value().equals(Value.block(Style.OPEN)))
        .ifPresent(text ->
            assertThatCode(() -> change(text, new Random(seed)))
                .as("seed %d%n%s", seed, yaml)
                .doesNotThrowAnyException());
  }

  private static void change(YamlText text, Random random) {
    try {
      var change = RandomChange.of(text.value(), random);
      assertThat(YamlText.read(change.apply(text).text())).isPresent();
    } catch (Uneditable refused) {
      assertThat(refused).hasMessageContaining("Change it in the text");
    }
  }
}
