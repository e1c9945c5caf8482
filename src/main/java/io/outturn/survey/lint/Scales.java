package io.outturn.survey.lint;

import io.outturn.survey.question.Agreement;
import io.outturn.survey.question.Effort;
import io.outturn.survey.question.Matrix;
import io.outturn.survey.question.MatrixRow;
import io.outturn.survey.question.Rated;
import io.outturn.survey.question.Satisfaction;
import io.outturn.survey.question.SingleChoice;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words on the steps of a scale, and whether they answer what is asked. */
final class Scales {
  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final int SHORTEST = 3;
  private static final int NUMBERED = 5;

  private Scales() {}

  /** The words of the steps, the worst first; none for what is no scale. */
  private static List<String> steps(Worded asked) {
    return switch (asked.question()) {
      case MatrixRow _ -> List.of();
      case Matrix matrix -> matrix.rows().getFirst().labels().stream().map(asked::in).toList();
      case Rated _ -> asked.answers();
      case SingleChoice choice -> choiceSteps(asked, choice);
      default -> List.of();
    };
  }

  /** Options that are steps of a scale, turned as the labels of a rated question are. */
  private static List<String> choiceSteps(Worded asked, SingleChoice choice) {
    var labels =
        asked.labels(choice).stream()
            .filter(label ->
                Step.of(label, asked.lexicon()).isPresent()
                    || !asked.phrases(WordList.EVERYTHING_ELSE).begin(label))
            .toList();
    boolean isScale =
        labels.size() >= SHORTEST
            && labels.stream().allMatch(label -> Step.of(label, asked.lexicon()).isPresent());
    return isScale ? labels.reversed() : List.of();
  }

  static Stream<Remark> unbalanced(Worded asked) {
    var labels = steps(asked);
    var known = labels.stream().flatMap(label -> Step.of(label, asked.lexicon()).stream()).toList();
    if (labels.isEmpty() || known.size() < labels.size() || isOneSided(labels, asked)) {
      return Stream.empty();
    }
    long worse = known.stream().filter(step -> step.side() == Step.Side.NEGATIVE).count();
    long better = known.stream().filter(step -> step.side() == Step.Side.POSITIVE).count();
    if (worse != better) {
      return asked.remark(
          "The scale has %d positive and %d negative labels.".formatted(better, worse));
    }
    return uneven(labels, known).map(asked::remark).orElse(Stream.empty());
  }

  /** A scale from nothing to much has one side only, and needs no other. */
  private static boolean isOneSided(List<String> labels, Worded asked) {
    return labels.stream().anyMatch(label -> isNothing(label, asked))
        && labels.stream().noneMatch(label -> isMiddleOrWorse(label, asked));
  }

  private static boolean isNothing(String label, Worded asked) {
    return asked.phrases(WordList.NOT_AT_ALL).in(label)
        && !asked.phrases(WordList.NEGATIVE).in(label);
  }

  private static boolean isMiddleOrWorse(String label, Worded asked) {
    return asked.phrases(WordList.NEGATIVE).in(label)
        || asked.phrases(WordList.NEUTRAL).first(label).filter(label::equals).isPresent();
  }

  private static Optional<String> uneven(List<String> labels, List<Step> steps) {
    int last = steps.size() - 1;
    return IntStream.rangeClosed(0, last / 2)
        .filter(i -> i != last - i && !steps.get(i).mirrors(steps.get(last - i)))
        .mapToObj(i ->
            "\"%s\" and \"%s\" are not equally strong."
                .formatted(labels.get(last - i), labels.get(i)))
        .findFirst();
  }

  static Stream<Remark> reversed(Worded asked) {
    var labels = asked.question() instanceof SingleChoice ? List.<String>of() : steps(asked);
    if (labels.isEmpty()) {
      return Stream.empty();
    }
    return side(labels.getFirst(), asked, Step.Side.POSITIVE)
            && side(labels.getLast(), asked, Step.Side.NEGATIVE)
        ? asked.remark(
            "\"%s\" is stored as the worst answer and \"%s\" as the best."
                .formatted(labels.getFirst(), labels.getLast()))
        : Stream.empty();
  }

  private static boolean side(String label, Worded asked, Step.Side side) {
    return Step.of(label, asked.lexicon()).filter(step -> step.side() == side).isPresent();
  }

  /** Numbers and marks mean nothing by themselves; the same words twice mean less. */
  static Stream<Remark> unlabelled(Worded asked) {
    if (asked.question() instanceof SingleChoice choice) {
      return numbered(asked, asked.labels(choice));
    }
    var labels = steps(asked);
    if (labels.isEmpty()) {
      return Stream.empty();
    }
    return Stream.of(labels.getFirst(), labels.getLast())
        .filter(label -> !LETTER.matcher(label).find())
        .map("The end of the scale is called \"%s\", which says nothing."::formatted)
        .findFirst()
        .or(() -> twice(labels))
        .map(asked::remark)
        .orElse(Stream.empty());
  }

  private static Optional<String> twice(List<String> labels) {
    var seen = new HashSet<String>();
    return labels.stream()
        .filter(label -> !seen.add(Words.key(label)))
        .map("Two steps of the scale are called \"%s\"."::formatted)
        .findFirst();
  }

  private static Stream<Remark> numbered(Worded asked, List<String> labels) {
    boolean numbers =
        labels.size() >= NUMBERED
            && labels.stream().allMatch(label -> label.matches("\\d{1,2}"))
            && !asked.phrases(WordList.HOW_MANY).in(asked.text());
    return numbers
        ? asked.remark(
            "The options are called %s, and nothing says what they mean."
                .formatted(labels.stream().limit(SHORTEST).collect(Collectors.joining(", "))))
        : Stream.empty();
  }

  /** The labels must answer the question that was asked. */
  static Stream<Remark> mismatched(Worded asked) {
    return switch (asked.question()) {
      case Agreement _, Effort _, Matrix _ -> mismatch(asked, WordList.AGREES, asked.asks());
      case Satisfaction _ -> mismatch(asked, WordList.SATISFIES, true);
      default -> Stream.empty();
    };
  }

  private static Stream<Remark> mismatch(Worded asked, WordList list, boolean possible) {
    var labels = steps(asked);
    var words = asked.phrases(list);
    return possible && words.in(labels.getLast()) && !words.in(asked.text())
        ? asked.remark(
            "\"%s\" is answered with \"%s\"."
                .formatted(Readability.excerpt(asked.text()), labels.getLast()))
        : Stream.empty();
  }
}
