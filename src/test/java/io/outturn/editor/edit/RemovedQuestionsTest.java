package io.outturn.editor.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.editor.ReadySurveys;
import io.outturn.editor.yaml.Path;
import io.outturn.editor.yaml.Value;
import io.outturn.editor.yaml.YamlText;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RemovedQuestionsTest {
  static Stream<String> texts() {
    return ReadySurveys.texts();
  }

  /** What asks for an answer that is gone is the author's affair; the checker names it. */
  @ParameterizedTest
  @MethodSource("texts")
  void leaveNothingBehindButWhatRefersToThem(String yaml) {
    var text = Editing.read(yaml);
    for (var question : DraftSurvey.of(text).questions()) {
      var removed = Questions.remove(text, question.number());
      var survey = DraftSurvey.of(removed);
      assertThat(survey.question(question.id())).isEmpty();
      assertThat(survey.pages()).noneMatch(page -> page.questions().contains(question.id()));
      assertThat(survey.pages()).noneMatch(page -> page.questions().isEmpty());
      assertThat(survey.measures().stream().map(WrittenMeasure::of))
          .noneMatch(it -> it.questions().stream().anyMatch(question.names()::contains));
      assertThat(removed.value().items("allow"))
          .noneMatch(it -> it.written("question").equals(question.id()));
      assertThat(Editing.problems(removed))
          .as("%s%n%s", question.id(), removed.text())
          .allMatch(problem -> isAbout(question, problem));
    }
  }

  /** A formula with a mistake is named once more by whatever asks for it, likewise an index. */
  private static boolean isAbout(DraftQuestion question, String problem) {
    return problem.contains(question.id())
        || question.names().stream().anyMatch(problem::contains)
        || problem.contains("in its own formula")
        || problem.contains("answer-quality is not known");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void mayGoOneByOneUntilNoneIsLeft(String yaml) {
    var text = Editing.read(yaml);
    while (!DraftSurvey.of(text).questions().isEmpty()) {
      text = Questions.remove(text, DraftSurvey.of(text).questions().size() / 2);
    }
    assertThat(text.value().at(Path.of("questions")).map(Value::items)).hasValue(List.of());
    assertThat(DraftSurvey.of(text).hasPages()).isFalse();
    var again = Questions.add(text, QuestionKind.STARS, OptionalInt.empty());
    assertThat(Editing.pages(again)).containsExactly(List.of("stars"));
    assertThat(DraftSurvey.of(again).measures()).contains("mean(stars)");
  }

  @Test
  void leaveAnIndexThatStillHasTwoParts() {
    var text = indexed("index(ease: a, b, c)");
    var removed = Questions.remove(text, 1);
    assertThat(DraftSurvey.of(removed).measures()).containsExactly("mean(a)", "index(ease: a, c)");
    assertThat(DraftSurvey.of(Questions.remove(removed, 0)).measures()).isEmpty();
    assertThat(Questions.remove(removed, 0).value().get("measures")).isEmpty();
  }

  @Test
  void takeTheAllowancesOfTheirRowsAlong() {
    var text = Editing.read(ReadySurveys.everything());
    var allowed = Allowances.add(text, "negation", "quick", "It is short.");
    int quality = Editing.ids(allowed).indexOf("quality");
    assertThat(Questions.remove(allowed, quality).value().items("allow"))
        .extracting(it -> it.written("rule"))
        .containsExactly("too-many-required");
  }

  private static YamlText indexed(String index) {
    return Editing.read(
        """
        slug: s
        questions:
          - {id: a, type: effort}
          - {id: b, type: effort}
          - {id: c, type: effort}
        measures:
          - mean(a)
          - "%s"
        """
            .formatted(index));
  }
}
