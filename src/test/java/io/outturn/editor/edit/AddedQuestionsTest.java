package io.outturn.editor.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.editor.ReadySurveys;
import io.outturn.editor.yaml.YamlText;
import java.util.ArrayList;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of question, added to every survey there is. */
class AddedQuestionsTest {
  static Stream<String> texts() {
    return ReadySurveys.texts();
  }

  @ParameterizedTest
  @EnumSource(QuestionKind.class)
  void beginASurvey(QuestionKind kind) {
    var begun = Questions.add(Editing.begun(), QuestionKind.COMMENT, OptionalInt.empty());
    var added = Editing.filled(Questions.add(begun, kind, OptionalInt.empty()));
    var survey = Editing.survey(added);
    assertThat(survey.questions()).hasSize(2);
    assertThat(DraftSurvey.of(added).questions().getLast().type()).isEqualTo(kind.word());
  }

  /** Until then the checker names just the words that are missing. */
  @ParameterizedTest
  @EnumSource(QuestionKind.class)
  void lackNothingButTheirWords(QuestionKind kind) {
    var added = Questions.add(Editing.begun(), kind, OptionalInt.empty());
    assertThat(Editing.problems(added)).isNotEmpty().allMatch(it -> it.contains("text"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void joinALibrarySurvey(String yaml) {
    var text = Editing.read(yaml);
    var before = Editing.survey(text);
    for (var kind : QuestionKind.values()) {
      var added = Questions.add(text, kind, OptionalInt.empty());
      var survey = Editing.survey(Editing.filled(added));
      assertThat(survey.questions()).hasSize(before.questions().size() + 1);
      assertThat(survey.pages()).hasSize(before.pages().size() + 1);
      assertOnlyAdded(text, added);
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void standAtTheEndOfAnyPage(String yaml) {
    var text = Editing.read(yaml);
    var pages = Editing.survey(text).pages();
    for (int page = 0; page < pages.size(); page++) {
      var added = Editing.filled(Questions.add(text, QuestionKind.YES_NO, OptionalInt.of(page)));
      var wanted = new ArrayList<>(pages.get(page).questions());
      wanted.add("yes-no");
      var survey = Editing.survey(added);
      assertThat(survey.pages().get(page).questions()).isEqualTo(wanted);
      assertThat(survey.questions().stream().map(it -> it.id()).filter(wanted::contains))
          .isEqualTo(wanted);
    }
  }

  @Test
  void haveNamesOfTheirOwn() {
    var text = Editing.begun();
    for (int i = 0; i < 3; i++) {
      text = Questions.add(text, QuestionKind.MATRIX, OptionalInt.empty());
    }
    assertThat(Editing.ids(text)).containsExactly("matrix", "matrix-2", "matrix-3");
    assertThat(DraftSurvey.of(text).measures())
        .containsExactly("top2(matrix-1)", "top2(matrix-2-1)", "top2(matrix-3-1)");
    Editing.survey(Editing.filled(text));
  }

  /** Every line of the file is still there, in its order; the scores may have grown by one. */
  private static void assertOnlyAdded(YamlText before, YamlText after) {
    var lines = after.text().lines().iterator();
    var missing = new ArrayList<String>();
    for (var line : before.text().lines().filter(it -> !it.startsWith("measures: [")).toList()) {
      boolean found = false;
      while (!found && lines.hasNext()) {
        found = lines.next().equals(line);
      }
      if (!found) {
        missing.add(line);
      }
    }
    assertThat(missing).as(after.text()).isEmpty();
  }
}
