package io.outturn.editor.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.editor.ReadySurveys;
import io.outturn.editor.yaml.Path;
import io.outturn.editor.yaml.Style;
import io.outturn.editor.yaml.Value;
import io.outturn.editor.yaml.YamlText;
import io.outturn.survey.version.Contents;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Definition, editor, file: whatever is changed on the pages and changed back leaves a file of the
 * same meaning, by the hash that decides about versions, and the same letters.
 */
class RoundTripTest {
  static Stream<String> texts() {
    return ReadySurveys.texts();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void ofQuestionsThatAreAddedAndRemoved(String yaml) {
    var text = Editing.read(yaml);
    for (var kind : QuestionKind.values()) {
      added(text, kind, OptionalInt.empty());
    }
    for (int page = 0; DraftSurvey.of(text).hasPages() && page < pages(text); page++) {
      added(text, QuestionKind.RECOMMEND, OptionalInt.of(page));
    }
  }

  private static void added(YamlText text, QuestionKind kind, OptionalInt page) {
    same(text, Questions.add(text, kind, page), it -> Questions.remove(it, number(it, kind)));
  }

  private static int pages(YamlText text) {
    return DraftSurvey.of(text).pages().size();
  }

  private static int number(YamlText text, QuestionKind kind) {
    return DraftSurvey.of(text).questions().stream()
        .filter(it -> it.type().equals(kind.word()) && it.value().written("text").isEmpty())
        .filter(it -> it.value().get("text").orElseThrow() instanceof Value.Words)
        .findFirst()
        .orElseThrow()
        .number();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void ofQuestionsThatAreMoved(String yaml) {
    var text = Editing.read(yaml);
    for (var question : DraftSurvey.of(text).questions()) {
      var page = DraftSurvey.of(text).pageOf(question.id()).orElseThrow();
      boolean stays = page.questions().size() > 1;
      for (var way : stays ? Way.values() : new Way[0]) {
        var moved = Questions.move(text, question.number(), way);
        if (moved != text) {
          same(text, moved, it -> Questions.move(it, number(it, question.id()), back(way)));
        }
      }
    }
  }

  private static int number(YamlText text, String id) {
    return Editing.ids(text).indexOf(id);
  }

  private static Way back(Way way) {
    return way == Way.UP ? Way.DOWN : Way.UP;
  }

  @ParameterizedTest
  @MethodSource("texts")
  void ofPagesThatAreMoved(String yaml) {
    var text = Pages.written(Editing.read(yaml));
    for (int page = 0; page + 1 < DraftSurvey.of(text).pages().size(); page++) {
      int next = page + 1;
      same(text, Pages.move(text, page, Way.DOWN), it -> Pages.move(it, next, Way.UP));
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void ofPagesThatAreSplitAndJoined(String yaml) {
    var text = Editing.read(yaml);
    for (var page : DraftSurvey.of(text).pages()) {
      if (page.questions().size() > 1) {
        int last = Editing.ids(text).indexOf(page.questions().getLast());
        same(text, Questions.toOwnPage(text, last), it -> Pages.dissolve(it, page.number() + 1));
      }
    }
  }

  /** Without pages every question has its own, whether or not that is written. */
  @ParameterizedTest
  @MethodSource("texts")
  void ofPagesThatAreWrittenOut(String yaml) {
    var text = Editing.read(yaml);
    var bare = text.value().get("pages").isPresent() ? text.remove(Path.of("pages")) : text;
    if (Editing.problems(bare).isEmpty()) {
      assertThat(hash(Pages.written(bare))).isEqualTo(hash(bare));
      assertThat(Pages.written(bare).remove(Path.of("pages")).text()).isEqualTo(bare.text());
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void ofScoresThatAreAddedAndRemoved(String yaml) {
    var text = Editing.read(yaml);
    int scores = DraftSurvey.of(text).measures().size();
    same(text, Measures.add(text, "mean(new)"), it -> Measures.remove(it, scores));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void ofOptionsAndRows(String yaml) {
    var text = Editing.read(yaml);
    for (var question : DraftSurvey.of(text).questions()) {
      int number = question.number();
      int size = question.value().items(Options.key(question)).size();
      if (size > 0) {
        var added = Options.add(text, number);
        assertThat(Options.remove(added, number, size).text()).isEqualTo(text.text());
      }
      for (int i = 0; i + 1 < size; i++) {
        int next = i + 1;
        var moved = Options.move(text, number, i, Way.DOWN);
        assertThat(hash(moved)).isNotEqualTo(hash(text));
        same(text, moved, it -> Options.move(it, number, next, Way.UP));
      }
    }
  }

  /** The name that is wanted back is free again; what is mentioned keeps its name at all times. */
  @ParameterizedTest
  @MethodSource("texts")
  void ofNames(String yaml) {
    var text = Editing.read(yaml);
    for (var question : DraftSurvey.of(text).questions()) {
      var renamed = Renaming.question(text, question.number(), "Neu");
      same(text, renamed, it -> Renaming.question(it, question.number(), question.id()));
      var items = question.value().items(Options.key(question));
      for (int i = 0; i < items.size(); i++) {
        int item = i;
        var option = Renaming.option(text, question.number(), i, "¿Otro?");
        same(
            text,
            option,
            it -> Renaming.option(it, question.number(), item, items.get(item).written("id")));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void ofLanguages(String yaml) {
    var text = Editing.read(yaml);
    var languages = DraftSurvey.of(text).languages();
    same(text, Languages.add(text, "fr"), it -> Languages.remove(it, "fr"));
    for (var language : languages.subList(1, languages.size())) {
      int place = languages.indexOf(language);
      var first = Languages.first(text, language);
      assertThat(Editing.survey(first).defaultLanguage()).isEqualTo(language);
      same(text, first, it -> it.move(Path.of("languages"), 0, place));
    }
  }

  /** What is left is a whole survey in the other languages, down to one. */
  @ParameterizedTest
  @MethodSource("texts")
  void ofNoWordsOfALanguageThatIsTakenOut(String yaml) {
    var text = Editing.read(yaml);
    while (DraftSurvey.of(text).languages().size() > 1) {
      var gone = DraftSurvey.of(text).language();
      text = Languages.remove(text, gone);
      assertThat(Editing.survey(text).languages()).doesNotContain(gone);
      assertThat(text.text()).doesNotContainPattern("[{ ]" + gone + ": ");
    }
    assertThat(Languages.remove(text, DraftSurvey.of(text).language())).isSameAs(text);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void ofWordsInEveryLanguage(String yaml) {
    var text = Editing.read(yaml);
    var languages = DraftSurvey.of(text).languages();
    var places = new ArrayList<Path>(List.of(Path.of("title"), Path.of("thanks")));
    DraftSurvey.of(text).questions().forEach(it -> places.add(it.path().then("text")));
    for (var path : places) {
      var old = Words.of(text.value().at(path), languages);
      var changed = other(old).write(text, path, Style.OPEN);
      assertThat(Words.of(changed.value().at(path), languages)).isEqualTo(other(old));
      assertThat(hash(old.write(changed, path, Style.OPEN))).isEqualTo(hash(text));
    }
  }

  private static Words other(Words words) {
    Map<String, String> other = new LinkedHashMap<>();
    words.typed().forEach((language, old) -> other.put(language, old + ": mehr # más"));
    return new Words(other);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void ofFieldsThatAreFilledAndCleared(String yaml) {
    var text = Editing.read(yaml);
    for (var question : DraftSurvey.of(text).questions()) {
      var languages = DraftSurvey.of(text).languages();
      var path = question.path();
      fields(text, path.then("show-if"), it -> Entry.words(text, it, "a = 1 and b"));
      fields(text, path.then("most"), it -> Entry.number(text, it, "12.5"));
      fields(text, path.then("required"), it -> Entry.on(text, it, true));
      fields(
          text,
          path.then("hint"),
          it ->
              other(Words.of(question.value().get("text"), languages)).write(text, it, Style.OPEN));
    }
  }

  private static void fields(YamlText text, Path path, Filling filling) {
    if (text.value().at(path).isEmpty()) {
      same(text, filling.filled(path), it -> Entry.words(it, path, ""));
    }
  }

  /** A field that is filled. */
  interface Filling {
    YamlText filled(Path path);
  }

  private static void same(YamlText text, YamlText changed, UnaryOperator<YamlText> inverse) {
    var back = inverse.apply(changed);
    assertThat(hash(back)).isEqualTo(hash(text));
    assertThat(back.text()).isEqualTo(text.text());
  }

  private static String hash(YamlText text) {
    return Contents.of(Editing.survey(text));
  }
}
