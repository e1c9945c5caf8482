package io.outturn.editor.guide;

import io.outturn.editor.edit.DraftQuestion;
import io.outturn.editor.edit.QuestionKind;
import io.outturn.editor.edit.SimpleCondition.Sign;
import io.outturn.editor.edit.Words;
import io.outturn.editor.yaml.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Something that was answered, so that a condition can look at it.
 *
 * @param name of the question, or of a sentence of a matrix
 * @param words what was asked, in the first language
 * @param kind the type of the question
 * @param values what can be answered; none where it is typed
 */
record Askable(String name, String words, QuestionKind kind, List<PickView> values) {
  private static final List<Sign> ORDER =
      List.of(Sign.AT_MOST, Sign.AT_LEAST, Sign.EQUAL, Sign.UNEQUAL);
  private static final List<Sign> SAME = List.of(Sign.EQUAL, Sign.UNEQUAL);

  static Optional<Askable> find(Guided guided, String name) {
    return guided.survey().questions().stream()
        .flatMap(question -> of(guided, question))
        .filter(it -> it.name().equals(name))
        .findFirst();
  }

  /** What can be asked of a question; of a matrix, each of its sentences. */
  static Stream<Askable> of(Guided guided, DraftQuestion question) {
    var kind = QuestionKind.of(question.type());
    if (kind.isEmpty() || kind.get() == QuestionKind.STATEMENT || question.id().isEmpty()) {
      return Stream.of();
    }
    var values = values(guided, question, kind.get());
    return kind.get() == QuestionKind.MATRIX
        ? question.value().items("rows").stream()
            .map(row -> new Askable(row.written("id"), words(guided, row), kind.get(), values))
        : Stream.of(
            new Askable(question.id(), words(guided, question.value()), kind.get(), values));
  }

  private static String words(Guided guided, Value block) {
    var languages = guided.survey().languages();
    return Words.of(block.get("text"), languages).in(languages.getFirst());
  }

  private static List<PickView> values(Guided guided, DraftQuestion question, QuestionKind kind) {
    return switch (kind) {
      case RECOMMEND -> numbers(0, 10);
      case EFFORT -> numbers(1, 7);
      case STARS, SATISFACTION -> numbers(1, 5);
      case AGREEMENT, MATRIX -> numbers(1, seven(question) ? 7 : 5);
      case SINGLE_CHOICE, MULTIPLE_CHOICE, RANKING ->
          question.value().items("options").stream()
              .map(option -> new PickView(option.written("id"), label(guided, option), false))
              .toList();
      case YES_NO ->
          List.of(
              new PickView("yes", "Yes", false),
              new PickView("no", "No", false),
              new PickView("not-sure", "Not sure", false));
      case COMMENT, SHORT_TEXT, NUMBER, DATE, EMAIL, STATEMENT -> List.of();
    };
  }

  private static boolean seven(DraftQuestion question) {
    return question.value().items("labels").size() == 7
        || question.value().written("steps").equals("7");
  }

  private static String label(Guided guided, Value option) {
    var words = words(guided, option);
    return words.isBlank() ? option.written("id") : words;
  }

  private static List<PickView> numbers(int low, int high) {
    return IntStream.rangeClosed(low, high)
        .mapToObj(Integer::toString)
        .map(number -> new PickView(number, number, false))
        .toList();
  }

  /** What can be asked of its answer. */
  List<Sign> signs() {
    return switch (kind) {
      case RECOMMEND, EFFORT, STARS, SATISFACTION, AGREEMENT, MATRIX, NUMBER, DATE ->
          answered(ORDER);
      case SINGLE_CHOICE, YES_NO, SHORT_TEXT, EMAIL -> answered(SAME);
      case MULTIPLE_CHOICE, RANKING -> answered(List.of(Sign.INCLUDES, Sign.INCLUDES_NOT));
      case COMMENT, STATEMENT -> answered(List.of());
    };
  }

  private static List<Sign> answered(List<Sign> others) {
    return Stream.concat(others.stream(), Stream.of(Sign.ANSWERED, Sign.NOT_ANSWERED)).toList();
  }

  static String words(Sign sign) {
    return switch (sign) {
      case EQUAL -> "is";
      case UNEQUAL -> "is not";
      case AT_MOST -> "is at most";
      case AT_LEAST -> "is at least";
      case LESS -> "is less than";
      case MORE -> "is more than";
      case INCLUDES -> "includes";
      case INCLUDES_NOT -> "does not include";
      case ANSWERED -> "was given";
      case NOT_ANSWERED -> "was not given";
    };
  }

  /** Whether its answer is a text of the respondent's own. */
  boolean isText() {
    return kind == QuestionKind.SHORT_TEXT || kind == QuestionKind.EMAIL;
  }

  /** A value as people read it. */
  String shown(String value) {
    return values.stream()
        .filter(it -> it.value().equals(value) && !it.label().equals(value))
        .map(it -> "“" + it.label() + "”")
        .findFirst()
        .orElse(value);
  }
}
