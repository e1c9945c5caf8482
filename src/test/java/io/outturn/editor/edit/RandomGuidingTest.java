package io.outturn.editor.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.editor.ReadySurveys;
import io.outturn.editor.yaml.Path;
import io.outturn.editor.yaml.Style;
import io.outturn.editor.yaml.YamlText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An author who does whatever the pages offer, many times over: nothing may be refused, every
 * question stands on just one page, and the file says no score of what is gone.
 */
class RandomGuidingTest {
  private static final int CHANGES = 80;

  static Stream<String> texts() {
    return Stream.concat(
        ReadySurveys.texts(), Stream.of(NewSurvey.text("Anything", "en", List.of())));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void leadsFromOneWholeSurveyToTheNext(String yaml) {
    for (int seed = 0; seed < 3; seed++) {
      var random = new Random(seed);
      var text = Editing.read(yaml);
      for (int i = 0; i < CHANGES; i++) {
        var before = text;
        try {
          text = changed(text, random);
        } catch (RuntimeException broken) {
          throw new AssertionError("seed " + seed + " change " + i + "\n" + text.text(), broken);
        }
        assertWhole(text, "seed " + seed + " change " + i + "\n" + before.text());
      }
    }
  }

  private static YamlText changed(YamlText text, Random random) {
    var survey = DraftSurvey.of(text);
    int questions = survey.questions().size();
    if (questions == 0 || random.nextInt(4) == 0) {
      var kinds = QuestionKind.values();
      return Questions.add(text, kinds[random.nextInt(kinds.length)], page(survey, random));
    }
    int question = random.nextInt(questions);
    int page = random.nextInt(survey.pages().size());
    var way = random.nextBoolean() ? Way.UP : Way.DOWN;
    return switch (random.nextInt(8)) {
      case 0 -> Questions.remove(text, question);
      case 1, 2, 3 -> Questions.move(text, question, way);
      case 4 -> Questions.toOwnPage(text, question);
      case 5 -> Pages.move(text, page, way);
      case 6 -> Pages.dissolve(text, page);
      default -> words(text, survey.questions().get(question).path().then("text"), random);
    };
  }

  private static OptionalInt page(DraftSurvey survey, Random random) {
    int pages = survey.pages().size();
    return pages == 0 || random.nextBoolean()
        ? OptionalInt.empty()
        : OptionalInt.of(random.nextInt(pages));
  }

  private static YamlText words(YamlText text, Path path, Random random) {
    var typed = new LinkedHashMap<String, String>();
    for (var language : DraftSurvey.of(text).languages()) {
      typed.put(
          language, random.nextBoolean() ? "" : "What: # " + "now ".repeat(random.nextInt(40)));
    }
    return new Words(typed).write(text, path, Style.OPEN);
  }

  private static void assertWhole(YamlText text, String story) {
    var survey = DraftSurvey.of(text);
    var placed = new ArrayList<String>();
    survey.pages().forEach(page -> placed.addAll(page.questions()));
    assertThat(placed).as(story).containsExactlyInAnyOrderElementsOf(Editing.ids(text));
    assertThat(new HashSet<>(placed)).as(story).hasSameSizeAs(placed);
    assertThat(survey.pages()).as(story).noneMatch(page -> page.questions().isEmpty());
    var names = survey.names();
    assertThat(survey.measures().stream().flatMap(it -> WrittenMeasure.of(it).questions().stream()))
        .as(story)
        .allMatch(names::contains);
  }
}
