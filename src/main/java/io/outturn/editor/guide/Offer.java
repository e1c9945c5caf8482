package io.outturn.editor.guide;

import io.micronaut.core.annotation.Introspected;
import io.outturn.editor.edit.QuestionKind;
import java.util.List;
import java.util.stream.Stream;

/**
 * The scores that can be taken of one question.
 *
 * @param name of the question
 * @param words what it asks
 * @param scale what is answered, in words
 * @param scores as files write them, each with its words
 */
@Introspected
public record Offer(String name, String words, String scale, List<PickView> scores) {
  /** Of every rated question and sentence. */
  static List<Offer> all(Guided guided) {
    return guided.survey().questions().stream()
        .flatMap(question -> Askable.of(guided, question))
        .filter(it -> isRated(it.kind()))
        .map(it -> of(guided, it))
        .toList();
  }

  private static boolean isRated(QuestionKind kind) {
    return QuestionKind.Group.RATED.kinds().contains(kind);
  }

  private static Offer of(Guided guided, Askable askable) {
    var name = askable.name();
    var taken = guided.survey().measures();
    return new Offer(
        name,
        ScoreWords.question(guided, name),
        "%s to %s"
            .formatted(askable.values().getFirst().value(), askable.values().getLast().value()),
        statistics(askable.kind())
            .map(statistic -> "%s(%s)".formatted(statistic, name))
            .filter(written -> !taken.contains(written))
            .map(written -> new PickView(written, ScoreWords.of(guided, written), false))
            .toList());
  }

  private static Stream<String> statistics(QuestionKind kind) {
    return kind == QuestionKind.RECOMMEND
        ? Stream.of("nps", "mean", "top2")
        : Stream.of("top2", "top1", "mean");
  }
}
