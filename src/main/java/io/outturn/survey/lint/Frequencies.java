package io.outturn.survey.lint;

import io.outturn.survey.question.MultipleChoice;
import io.outturn.survey.question.Optioned;
import io.outturn.survey.question.Quantity;
import io.outturn.survey.question.SingleChoice;
import io.outturn.survey.question.YesNo;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How often, said in words that everybody measures differently, or without a period to count in.
 */
final class Frequencies {
  private static final int SEVERAL = 2;

  private Frequencies() {}

  static Stream<Remark> in(Worded asked) {
    return switch (asked.question()) {
      case YesNo _, MultipleChoice _ -> vagueTime(asked).stream();
      case SingleChoice choice ->
          vagueAnswers(asked, choice)
              .or(() -> vagueTime(asked))
              .or(() -> withoutPeriod(asked, choice))
              .stream();
      case Quantity _ -> vagueTime(asked).or(() -> withoutPeriod(asked, "")).stream();
      default -> Stream.empty();
    };
  }

  private static Optional<Remark> vagueTime(Worded asked) {
    var rest = asked.phrases(WordList.HOW_OFTEN).without(asked.text());
    return asked
        .phrases(WordList.VAGUE_TIMES)
        .first(rest)
        .flatMap(words ->
            asked.remark("\"%s\" is a different time to everybody.".formatted(words)).findFirst());
  }

  private static Optional<Remark> vagueAnswers(Worded asked, Optioned question) {
    var vague =
        question.options().stream()
            .filter(option -> asked.phrases(WordList.VAGUE_ANSWERS).are(asked.in(option.label())))
            .toList();
    if (vague.size() < SEVERAL) {
      return Optional.empty();
    }
    var words =
        vague.stream()
            .limit(SEVERAL)
            .map(option -> "\"" + asked.in(option.label()) + "\"")
            .collect(Collectors.joining(" and "));
    return asked
        .at(
            words + " are different numbers to everybody.",
            "options",
            vague.getFirst().id(),
            "text",
            asked.language())
        .findFirst();
  }

  private static Optional<Remark> withoutPeriod(Worded asked, Optioned question) {
    return withoutPeriod(asked, String.join(". ", asked.labels(question)));
  }

  private static Optional<Remark> withoutPeriod(Worded asked, String answers) {
    var everything = String.join(". ", asked.text(), asked.hint(), answers);
    return asked
        .phrases(WordList.HOW_OFTEN)
        .first(asked.text())
        .filter(_ -> !asked.phrases(WordList.PERIODS).in(everything))
        .flatMap(words ->
            asked.remark("\"%s\" names no period to count in.".formatted(words)).findFirst());
  }
}
