package io.outturn.survey.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every style in which YAML writes a text; the brace stands where the mistake is. */
class CharactersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "text: Why } so",
        "text: \"Why } so\"",
        "text: 'It''s why } so'",
        "text: \"\\\"Why\\\" \\x41 \\u00e4 \\U0001F600 \\t\\n } so\"",
        "text: \"Why \\\n      is\\\n      \\ it } so\"",
        "text: \"Why\n\n      is it } so\"",
        "text: 'Why\n\n      is it''s } so'",
        "text: Why\n      is it\n\n      } so",
        "text: |\n      Why\n        is it } so",
        "text: |+\n\n      Why\n      } so\n\n",
        "text: >\n      Why\n\n\n      is } so",
        "text: >-\n      Why\n        more\n      is } so",
        "text: |2 # two more\n       Why } so",
        "text: > # folded\n      Why } so",
        "text: !!str \"Why } so\"",
        "text: &anchor Why } so",
        "text:\n      \"Why } so\"",
        "text: {en: \"Why 😀 } so\"}",
        "text: 😀😀 }",
        "text: \"} so\"",
        "text: \"  } so  \"",
        "text: \"Why so }\"",
      })
  void leadsToTheCharacter(String text) {
    var yaml = SurveyTexts.english("plain").replace("text: Why?", text);
    assertThat(brace(yaml)).as(text).isEqualTo(place(yaml));
    var windows = yaml.replace("\n", "\r\n");
    assertThat(brace(windows)).as(text + " with Windows line ends").isEqualTo(place(windows));
  }

  private static Place brace(String yaml) {
    var problems = new Problems("plain.yaml");
    var part = YamlTree.read(yaml, problems).orElseThrow();
    var question = part.items("questions").stream().skip(3).findFirst().orElseThrow();
    var text = question.get("text").orElseThrow();
    var words = text.get("en").orElse(text);
    var read = words.words().orElseThrow();
    return words.place(read.codePointCount(0, read.indexOf('}')) + 1);
  }

  private static Place place(String yaml) {
    int at = yaml.indexOf('}');
    var before = yaml.substring(0, at);
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    int start = before.lastIndexOf('\n') + 1;
    return new Place(line, yaml.codePointCount(start, at) + 1);
  }
}
