package io.outturn.survey.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShapeTest {
  @Test
  void aSurveyOfFifteenCommentsIsTooLong() {
    assertThat(Sample.plus(comments(15)))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.rule()).isEqualTo(Rule.TOO_LONG);
          assertThat(finding.words()).matches("It takes about \\d+ minutes, more than 10\\.");
        });
    assertThat(Sample.plus(comments(10))).isEmpty();
  }

  @Test
  void onlyTheLongestWayCounts() {
    var yaml =
        Sample.CLEAN.replace("measures:", comments(15).indent(2) + "measures:")
            + """
            pages:
              - id: first
                questions: [satisfied]
                go-to: [{if: satisfied <= 2, page: bad}, {page: good}]
              - {id: bad, questions: [c1, c2, c3, c4, c5, c6, c7], go-to: [{page: end}]}
              - {id: good, questions: [c8, c9, c10, c11, c12, c13, c14, c15, why]}
            """;
    var survey = Sample.file(yaml).survey();
    assertThat(Shape.longestWay(survey)).isBetween(Duration.ofMinutes(7), Duration.ofMinutes(8));
  }

  @Test
  void fewRequiredQuestionsAreFine() {
    assertThat(Sample.plus(required(3))).isEmpty();
    assertThat(Sample.rules(Sample.plus(required(4)))).containsExactly(Rule.TOO_MANY_REQUIRED);
  }

  @Test
  void aSurveyDoesNotBeginWithSomethingToWrite() {
    var comment =
        "    - id: why\n      type: comment\n      text: {en: What is the reason?, de: Was ist der Grund?}\n";
    var first =
        Sample.CLEAN
            .replace(comment.indent(-2), "")
            .replace("questions:\n", "questions:\n" + comment.indent(-2));
    assertThat(Sample.rules(Sample.findings(first))).containsExactly(Rule.HARD_OPENING);
  }

  @Test
  void theSameQuestionTwiceIsFoundUnlessOnlySomeAreAskedIt() {
    var again = "- {id: again, type: comment, text: {en: what is the reason, de: Und nun?}}";
    assertThat(Sample.plus(again))
        .singleElement()
        .extracting(Finding::words)
        .isEqualTo("The question why asks the same.");
    var some = again.replace("type:", "show-if: satisfied <= 2, type:");
    assertThat(Sample.plus(some)).isEmpty();
  }

  @Test
  void aMatrixHasAtMostSevenSentences() {
    assertThat(Sample.rules(Sample.findings(matrix(8)))).containsExactly(Rule.LARGE_MATRIX);
    assertThat(Sample.findings(matrix(7))).isEmpty();
  }

  @Test
  void aQuestionThatItsPageExcludesIsUnreachable() {
    assertThat(Sample.findings(branch("satisfied >= 4")))
        .singleElement()
        .hasToString(
            "17:14 unreachable-question: Nobody can come to it: its page is shown if satisfied <= 2. "
                + Rule.UNREACHABLE_QUESTION.instead());
    assertThat(Sample.findings(branch("satisfied = 2"))).isEmpty();
  }

  private static String branch(String condition) {
    return Sample.CLEAN.replace(
            "type: comment\n", "type: comment\n    show-if: " + condition + "\n")
        + "pages:\n  - [satisfied]\n  - {id: bad, show-if: satisfied <= 2, questions: [why]}\n";
  }

  private static String comments(int number) {
    return IntStream.rangeClosed(1, number)
        .mapToObj(i ->
            "- {id: c%d, type: comment, text: {en: What about %d?, de: Was ist mit %d?}}\n"
                .formatted(i, i, i))
        .collect(Collectors.joining());
  }

  private static String required(int number) {
    return comments(number).replace("type:", "required: true, type:");
  }

  private static String matrix(int rows) {
    var sentences =
        IntStream.rangeClosed(1, rows)
            .mapToObj(i ->
                "    - {id: r%d, text: {en: Part %d was clear., de: Teil %d war klar.}}\n"
                    .formatted(i, i, i))
            .collect(Collectors.joining());
    var matrix =
        "- id: parts\n  type: matrix\n  text: {en: How far do you agree?, de: Wie sehr stimmen Sie zu?}\n  rows:\n"
            + sentences;
    var ids =
        IntStream.rangeClosed(1, rows).mapToObj(i -> "r" + i).collect(Collectors.joining(", "));
    return Sample.CLEAN.replace(
        "measures: [", matrix.indent(2) + "measures: [\"index(parts-all: " + ids + ")\", ");
  }
}
