package io.outturn.survey.lint;

import io.outturn.survey.question.Agreement;
import io.outturn.survey.question.Effort;
import io.outturn.survey.question.MatrixRow;
import io.outturn.survey.question.Statement;
import io.outturn.survey.question.Written;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** A negation in a sentence to agree with, and two of them in one sentence anywhere. */
final class Negations {
  private Negations() {}

  static Stream<Remark> in(Worded asked) {
    return switch (asked.question()) {
      case Agreement _, MatrixRow _, Effort _ -> atLeast(1, asked);
      case Written _, Statement _ -> Stream.empty();
      default -> atLeast(2, asked);
    };
  }

  private static Stream<Remark> atLeast(int least, Worded asked) {
    return Words.sentences(asked.text()).stream()
        .map(sentence -> negations(asked, sentence))
        .filter(found -> found.size() >= least)
        .limit(1)
        .flatMap(found ->
            asked.remark(
                found.size() > 1
                    ? "\"%s\" and \"%s\" deny twice.".formatted(found.getFirst(), found.get(1))
                    : "To disagree with \"%s\" is to deny twice.".formatted(found.getFirst())));
  }

  private static List<String> negations(Worded asked, String sentence) {
    var open = asked.phrases(WordList.NO_NEGATIONS).without(sentence);
    return asked.phrases(WordList.NEGATIONS).all(open).map(MatchResult::group).toList();
  }
}
