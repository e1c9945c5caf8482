package io.outturn.survey.logic.piping;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.survey.logic.Asked;
import io.outturn.survey.logic.Checked;
import io.outturn.survey.logic.Value;
import io.outturn.survey.logic.Values;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {
  private static final Map<String, String> LABELS = Map.of("gold", "Gold customers", "silver", " ");
  private static final Rendering GERMAN = (_, value) -> words(value);
  private static final List<String> PIECES =
      List.of("{", "}", "{{", "}}", "|", "recommend", " ", "\n", "recomend", "why", "\uD83D", "ü");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "You said {recommend | your score}.; You said 9.",
        "You said {recommend|your score}.; You said 9.",
        "You said {price | a price}.; You said a price.",
        "As one of {segment | our customers}; As one of Gold customers",
        "As one of {account.segment | our customers}; As one of our customers",
        "{recommend | x}{recommend | x}; 99",
        "Braces: {{x}} and {{; Braces: {x} and {",
        "Nothing to see.; Nothing to see."
      })
  void fillsInLabelsAndFallbacks(String text, String filled) {
    var values =
        Values.of(
            Map.of(
                "recommend", Value.Amount.of(9),
                "segment", new Value.Choice("gold"),
                "account.segment", new Value.Choice("silver")));
    assertThat(template(text).fill(values, GERMAN)).isEqualTo(filled);
  }

  @Test
  void doesNotReadAnAnswerAsATemplate() {
    var values = Values.of(Map.of("city", new Value.Text("{recommend | x} <b>{{")));
    assertThat(template("In {city | your city}?").fill(values, GERMAN))
        .isEqualTo("In {recommend | x} <b>{{?");
  }

  @Test
  void namesWhatItRefersTo() {
    assertThat(template("{segment | a} {recommend | b} {segment | c}").names())
        .containsExactly("recommend", "segment");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 20261123})
  void anyTextIsFilledOrRefused(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < 5000; i++) {
      var text = new StringBuilder();
      for (int n = random.nextInt(12); n > 0; n--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      switch (Template.read(text.toString(), Asked.NAMES)) {
        case Checked.Sound<Template>(var template) ->
            assertThat(template.fill(Values.of(Map.of()), GERMAN)).isNotNull();
        case Checked.Flawed<Template>(var flaws) ->
            assertThat(flaws)
                .as("seed %d: %s", seed, text)
                .allSatisfy(flaw -> assertThat(flaw.column()).isBetween(1, text.length()));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 20261123})
  void doubledBracesPrintAnyText(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      var text = new StringBuilder();
      for (int n = random.nextInt(12); n > 0; n--) {
        text.append(List.of("{", "}", "|", "a", " ", "ü").get(random.nextInt(6)));
      }
      var escaped = text.toString().replace("{", "{{").replace("}", "}}");
      assertThat(template(escaped).fill(Values.of(Map.of()), GERMAN)).isEqualTo(text.toString());
    }
  }

  private static Template template(String text) {
    return switch (Template.read(text, Asked.NAMES)) {
      case Checked.Sound<Template>(var template) -> template;
      case Checked.Flawed<Template>(var flaws) -> throw new AssertionError(text + flaws);
    };
  }

  private static String words(Value value) {
    return switch (value) {
      case Value.Amount(var number) -> number.toPlainString();
      case Value.Choice(var option) -> LABELS.getOrDefault(option, option);
      case Value.Choices(var options) -> String.join(", ", options);
      case Value.Text(var words) -> words;
      case Value.Day(var date) -> date.toString();
      case Value.Truth(var holds) -> holds ? "ja" : "nein";
    };
  }
}
