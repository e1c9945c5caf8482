package io.outturn.editor.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.editor.yaml.YamlText;
import java.util.List;
import org.junit.jupiter.api.Test;

class PagesTest {
  private static final String QUESTIONS =
      """
      slug: s
      questions:
        # the score
        - {id: a, type: effort}
        - {id: b, type: effort}
        - {id: c, type: comment}
        - {id: d, type: comment}
      """;
  private static final YamlText PAGED =
      Editing.read(
          QUESTIONS
              + """
              pages:
                - [a, b]   # together
                - id: more
                  show-if: a > 3
                  questions: [c]
                - [d]
              """);

  @Test
  void areWrittenOutOneForEachQuestion() {
    assertThat(Pages.written(Editing.read(QUESTIONS)).text())
        .isEqualTo(QUESTIONS + "\npages:\n  - [a]\n  - [b]\n  - [c]\n  - [d]\n");
    assertThat(Pages.written(PAGED)).isSameAs(PAGED);
  }

  @Test
  void takeTheirQuestionsAlong() {
    var moved = Pages.move(PAGED, 0, Way.DOWN);
    assertThat(Editing.pages(moved)).containsExactly(List.of("c"), List.of("a", "b"), List.of("d"));
    assertThat(Editing.ids(moved)).containsExactly("c", "a", "b", "d");
    assertThat(moved.text()).contains("  # the score\n  - {id: a", "  - [a, b]   # together\n");
    assertThat(Pages.move(PAGED, 0, Way.UP)).isSameAs(PAGED);
    assertThat(Pages.move(PAGED, 2, Way.DOWN)).isSameAs(PAGED);
  }

  @Test
  void areTakenApartIntoTheOneBefore() {
    assertThat(Editing.pages(Pages.dissolve(PAGED, 2)))
        .containsExactly(List.of("a", "b"), List.of("c", "d"));
    assertThat(DraftSurvey.of(Pages.dissolve(PAGED, 2)).page(1).orElseThrow().name())
        .isEqualTo("more");
    assertThat(Editing.pages(Pages.dissolve(PAGED, 0)))
        .containsExactly(List.of("a", "b", "c"), List.of("d"));
  }

  @Test
  void keepTheLastOne() {
    var one = Pages.dissolve(Pages.dissolve(PAGED, 1), 1);
    assertThat(Editing.pages(one)).containsExactly(List.of("a", "b", "c", "d"));
    assertThat(Pages.dissolve(one, 0)).isSameAs(one);
  }

  @Test
  void changePlacesWithTheirQuestions() {
    var down = Questions.move(PAGED, 1, Way.DOWN);
    assertThat(Editing.pages(down)).containsExactly(List.of("a"), List.of("b", "c"), List.of("d"));
    assertThat(Editing.pages(Questions.move(PAGED, 3, Way.UP)))
        .containsExactly(List.of("a", "b"), List.of("c", "d"));
    assertThat(Questions.move(PAGED, 0, Way.UP)).isSameAs(PAGED);
    assertThat(Questions.move(PAGED, 3, Way.DOWN)).isSameAs(PAGED);
  }

  @Test
  void giveAQuestionOneOfItsOwn() {
    assertThat(Editing.pages(Questions.toOwnPage(PAGED, 0)))
        .containsExactly(List.of("b"), List.of("a"), List.of("c"), List.of("d"));
    assertThat(Questions.toOwnPage(PAGED, 3)).isSameAs(PAGED);
  }

  @Test
  void findRoomForAQuestionThatStandsNowhere() {
    var astray = Editing.read(PAGED.text().replace("  - [d]\n", ""));
    assertThat(DraftSurvey.of(astray).astray()).extracting(DraftQuestion::id).containsExactly("d");
    assertThat(Questions.move(astray, 3, Way.UP)).isSameAs(astray);
    assertThat(Editing.pages(Questions.toOwnPage(astray, 3)))
        .containsExactly(List.of("a", "b"), List.of("c"), List.of("d"));
  }

  /** An author who keeps his questions by theme keeps them so. */
  @Test
  void leaveAFileAloneWhoseQuestionsStandInAnotherOrder() {
    var other = Editing.read(PAGED.text().replace("[a, b]", "[b, a]"));
    var moved = Pages.move(other, 0, Way.DOWN);
    assertThat(Editing.pages(moved)).containsExactly(List.of("c"), List.of("b", "a"), List.of("d"));
    assertThat(Editing.ids(moved)).containsExactly("a", "b", "c", "d");
  }
}
