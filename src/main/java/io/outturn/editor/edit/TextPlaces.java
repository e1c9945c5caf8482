package io.outturn.editor.edit;

import io.outturn.editor.yaml.Path;
import io.outturn.editor.yaml.Value;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where the texts of a survey stand that are written in each of its languages. */
final class TextPlaces {
  private static final List<String> SURVEY = List.of("title", "purpose", "privacy", "thanks");
  private static final List<String> QUESTION =
      List.of("text", "hint", "lowest", "highest", "unit", "not-applicable");

  private TextPlaces() {}

  /** The places of a survey at which there are words. */
  static List<Path> of(Value survey) {
    var ofSurvey = SURVEY.stream().map(Path::of);
    var ofQuestions =
        IntStream.range(0, survey.items("questions").size())
            .mapToObj(i -> Path.of("questions").then(i))
            .flatMap(path -> ofQuestion(path, survey.at(path).orElseThrow()));
    return Stream.concat(ofSurvey, ofQuestions).filter(path -> isText(survey, path)).toList();
  }

  private static Stream<Path> ofQuestion(Path path, Value question) {
    return Stream.of(
            QUESTION.stream().map(path::then),
            each(path.then("labels"), question),
            each(path.then("options"), question).map(it -> it.then("text")),
            each(path.then("rows"), question).map(it -> it.then("text")))
        .flatMap(it -> it);
  }

  private static Stream<Path> each(Path list, Value question) {
    return IntStream.range(0, question.items(list.last()).size()).mapToObj(list::then);
  }

  private static boolean isText(Value survey, Path path) {
    return survey
        .at(path)
        .filter(it -> it instanceof Value.Words || it instanceof Value.Block)
        .isPresent();
  }
}
