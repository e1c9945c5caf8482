package io.outturn.editor.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.survey.file.InvalidSurvey;
import io.outturn.survey.file.SurveyFile;
import io.outturn.survey.file.SurveyTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random changes of every ready survey. {@link YamlText} itself checks that a change did just what
 * was meant, and refuses it otherwise; here every refusal is a failure, and taking a change back
 * must leave the same content.
 */
class RandomChangesTest {
  private static final int CHANGES = 150;
  private static final List<String> WORDS =
      List.of(
          "short",
          "",
          "no",
          "42",
          "What is it, really?",
          "a: b # c",
          "\u202Ehidden\u202C",
          "one\n\ntwo",
          "😀 " + "long ".repeat(40).strip());

  static Stream<String> files() throws IOException {
    try (var files = Files.list(Path.of("surveys"))) {
      var texts = new ArrayList<>(files.filter(it -> it.toString().endsWith(".yaml")).toList());
      var read = new ArrayList<String>();
      for (var file : texts) {
        read.add(Files.readString(file));
      }
      read.add(SurveyTexts.everything());
      return read.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void changeOnlyWhatTheySay(String yaml) {
    var random = new Random(4);
    var text = YamlText.read(yaml).orElseThrow();
    assertThat(text.text()).isEqualTo(yaml);
    for (int i = 0; i < CHANGES; i++) {
      change(text, random);
    }
  }

  /** Comments are never lost by writing over words. */
  @ParameterizedTest
  @MethodSource("files")
  void loseNoComment(String yaml) {
    var text = YamlText.read(yaml).orElseThrow();
    var comments = comments(yaml);
    for (var path : scalars(text.value(), io.outturn.editor.yaml.Path.ROOT)) {
      assertThat(comments(text.put(path, Value.words("other words")).text()))
          .as(path.toString())
          .isEqualTo(comments);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void moveThereAndBackToTheSameText(String yaml) throws InvalidSurvey {
    var text = YamlText.read(yaml).orElseThrow();
    for (var list : List.of("questions", "pages")) {
      int size = text.value().items(list).size();
      for (int i = 1; i < size; i++) {
        var path = io.outturn.editor.yaml.Path.of(list);
        var back = text.move(path, 0, i).move(path, i, 0).text();
        assertThat(back).isEqualTo(yaml);
        assertThat(SurveyFile.parse(text.value().written("slug") + ".yaml", back).survey().slug())
            .isNotEmpty();
      }
    }
  }

  private static void change(YamlText text, Random random) {
    var places = scalars(text.value(), io.outturn.editor.yaml.Path.ROOT);
    var path = places.get(random.nextInt(places.size()));
    var old = text.value().at(path).orElseThrow();
    var put = text.put(path, Value.words(WORDS.get(random.nextInt(WORDS.size()))));
    assertThat(put.put(path, old).value().content()).isEqualTo(text.value().content());
    var removed = text.remove(path);
    assertThat(YamlText.read(removed.text())).isPresent();
    items(text, path.parent(), random);
  }

  private static void items(YamlText text, io.outturn.editor.yaml.Path path, Random random) {
    if (text.value().at(path).orElseThrow() instanceof Value.Items(var list, _)) {
      int at = random.nextInt(list.size());
      var item = Value.words(WORDS.get(random.nextInt(WORDS.size())));
      var back = text.insert(path, at, item).remove(path.then(at));
      assertThat(back.value().content()).isEqualTo(text.value().content());
    }
  }

  private static List<io.outturn.editor.yaml.Path> scalars(
      Value value, io.outturn.editor.yaml.Path path) {
    return switch (value) {
      case Value.Words _, Value.Bare _ -> List.of(path);
      case Value.Items(var list, _) ->
          IntStream.range(0, list.size())
              .boxed()
              .flatMap(i -> scalars(list.get(i), path.then(i)).stream())
              .toList();
      case Value.Block(var entries, _) ->
          entries.entrySet().stream()
              .flatMap(entry -> scalars(entry.getValue(), path.then(entry.getKey())).stream())
              .toList();
    };
  }

  private static long comments(String yaml) {
    return yaml.lines().filter(line -> line.matches(".*(^|\\s)#.*")).count();
  }
}
