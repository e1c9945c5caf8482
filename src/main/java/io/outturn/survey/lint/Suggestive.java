package io.outturn.survey.lint;

import io.outturn.survey.question.Agreement;
import io.outturn.survey.question.MatrixRow;
import io.outturn.survey.question.Rated;
import io.outturn.survey.question.Statement;
import io.outturn.survey.question.Written;
import io.outturn.survey.question.YesNo;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Words that move answers: praise, what others think, yes or no to an opinion, always and never.
 */
final class Suggestive {
  private Suggestive() {}

  static Stream<Remark> leading(Worded asked) {
    var found = asked.phrases(WordList.LEADING).first(asked.text());
    return found
        .or(() -> praise(asked))
        .map(words -> asked.remark("\"%s\" suggests an answer.".formatted(words)))
        .orElse(Stream.empty());
  }

  /** A sentence to agree with may praise, and so may whoever asks what to do. */
  private static Optional<String> praise(Worded asked) {
    return switch (asked.question()) {
      case Agreement _, MatrixRow _, Written _, Statement _ -> Optional.empty();
      default -> asked.phrases(WordList.PRAISED).first(asked.text());
    };
  }

  static Stream<Remark> acquiescence(Worded asked) {
    return asked.question() instanceof YesNo
        ? Words.sentences(asked.text()).stream()
            .flatMap(sentence -> opinion(asked, sentence).stream())
            .limit(1)
            .flatMap(words ->
                asked.remark("\"%s\" asks for an opinion with yes or no.".formatted(words)))
        : Stream.empty();
  }

  private static Optional<String> opinion(Worded asked, String sentence) {
    var opinions = asked.phrases(WordList.OPINIONS);
    var question = sentence.replaceFirst("^.*¿", "");
    return opinions.begin(question) ? opinions.first(question) : Optional.empty();
  }

  static Stream<Remark> absolute(Worded asked) {
    return switch (asked.question()) {
      case YesNo _ -> absolute(asked, WordList.ABSOLUTES, WordList.ABSOLUTE_DENIALS);
      case Rated _ -> absolute(asked, WordList.ABSOLUTES);
      default -> Stream.empty();
    };
  }

  private static Stream<Remark> absolute(Worded asked, WordList... lists) {
    return Stream.of(lists)
        .flatMap(list -> asked.phrases(list).first(asked.text()).stream())
        .limit(1)
        .flatMap(words -> asked.remark("\"%s\" leaves no exception.".formatted(words)));
  }
}
