package io.outturn.editor.guide;

import io.micronaut.core.annotation.Introspected;
import io.outturn.editor.yaml.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A score of the survey.
 *
 * @param written as the file has it
 * @param words what it is
 * @param errors what is wrong with it
 */
@Introspected
public record MeasureLine(String written, String words, List<String> errors) {
  static List<MeasureLine> all(Guided guided) {
    var measures = guided.survey().measures();
    return IntStream.range(0, measures.size())
        .mapToObj(i ->
            new MeasureLine(
                measures.get(i), ScoreWords.of(guided, measures.get(i)), errors(guided, i)))
        .toList();
  }

  private static List<String> errors(Guided guided, int number) {
    var path = Path.of("measures").then(number);
    return guided.draft().checked().problems().stream()
        .filter(problem -> guided.yaml().holds(path, problem.line(), problem.column()))
        .map(Plain::words)
        .toList();
  }
}
