package io.outturn.editor.edit;

import io.outturn.survey.logic.Expression;
import io.outturn.survey.logic.Function;
import io.outturn.survey.logic.Relation;
import io.outturn.survey.logic.Tree;
import java.util.Arrays;
import java.util.Optional;

/**
 * A condition that looks at one answer.
 *
 * @param about the name of a question or a sentence
 * @param sign what is asked of its answer
 * @param value with what it is compared, as somebody types it; empty where nothing is
 */
public record SimpleCondition(String about, Sign sign, String value) {
  /** What can be asked of an answer. */
  public enum Sign {
    EQUAL("="),
    UNEQUAL("!="),
    AT_MOST("<="),
    AT_LEAST(">="),
    LESS("<"),
    MORE(">"),
    INCLUDES("includes"),
    INCLUDES_NOT("includes not"),
    ANSWERED("answered"),
    NOT_ANSWERED("not answered");

    private final String word;

    Sign(String word) {
      this.word = word;
    }

    /** How forms send it. */
    public String word() {
      return word;
    }

    /** The sign of a word. */
    public static Optional<Sign> of(String word) {
      return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst();
    }

    static Sign of(Relation relation) {
      return switch (relation) {
        case EQUAL -> EQUAL;
        case UNEQUAL -> UNEQUAL;
        case LESS -> LESS;
        case AT_MOST -> AT_MOST;
        case MORE -> MORE;
        case AT_LEAST -> AT_LEAST;
      };
    }

    /** Whether there is something to compare with. */
    public boolean hasValue() {
      return this != ANSWERED && this != NOT_ANSWERED;
    }
  }

  /** What a condition says, if it is that simple. */
  public static Optional<SimpleCondition> of(String written) {
    return Expression.parse(written).sound().flatMap(expression -> of(expression.tree()));
  }

  private static Optional<SimpleCondition> of(Tree tree) {
    return switch (tree) {
      case Tree.Comparison(var relation, Tree.Word(_, var name), var value) ->
          value(value).map(it -> new SimpleCondition(name, Sign.of(relation), it));
      case Tree.Inclusion(Tree.Word(_, var name), var option) ->
          value(option).map(it -> new SimpleCondition(name, Sign.INCLUDES, it));
      case Tree.Call(_, var function, var parts)
          when function == Function.ANSWERED
              && parts.size() == 1
              && parts.getFirst() instanceof Tree.Word(_, var name) ->
          Optional.of(new SimpleCondition(name, Sign.ANSWERED, ""));
      case Tree.Not(_, var inner) -> of(inner).flatMap(SimpleCondition::opposite);
      case Tree.Word _,
          Tree.Figure _,
          Tree.Quoted _,
          Tree.Date _,
          Tree.Call _,
          Tree.Negative _,
          Tree.Calculation _,
          Tree.Comparison _,
          Tree.Inclusion _,
          Tree.Both _,
          Tree.Either _,
          Tree.Gap _ ->
          Optional.empty();
    };
  }

  private Optional<SimpleCondition> opposite() {
    return switch (sign) {
      case INCLUDES -> Optional.of(new SimpleCondition(about, Sign.INCLUDES_NOT, value));
      case ANSWERED -> Optional.of(new SimpleCondition(about, Sign.NOT_ANSWERED, value));
      case EQUAL, UNEQUAL, AT_MOST, AT_LEAST, LESS, MORE, INCLUDES_NOT, NOT_ANSWERED ->
          Optional.empty();
    };
  }

  private static Optional<String> value(Tree tree) {
    return switch (tree) {
      case Tree.Figure(_, var number) -> Optional.of(number.toPlainString());
      case Tree.Negative(_, Tree.Figure(_, var number)) ->
          Optional.of(number.negate().toPlainString());
      case Tree.Quoted(_, var text) -> Optional.of(text);
      case Tree.Date(_, var day) -> Optional.of(day.toString());
      case Tree.Word(_, var word) -> Optional.of(word);
      case Tree.Call _,
          Tree.Negative _,
          Tree.Calculation _,
          Tree.Comparison _,
          Tree.Inclusion _,
          Tree.Not _,
          Tree.Both _,
          Tree.Either _,
          Tree.Gap _ ->
          Optional.empty();
    };
  }

  /**
   * As files write it.
   *
   * @param quoted whether the value is a text of the respondent's own, which stands in quotes
   */
  public String written(boolean quoted) {
    var shown = quoted || !isBare(value) ? "\"" + value.replace("\"", "") + "\"" : value.strip();
    return switch (sign) {
      case EQUAL, UNEQUAL, AT_MOST, AT_LEAST, LESS, MORE, INCLUDES ->
          "%s %s %s".formatted(about, sign.word, shown);
      case INCLUDES_NOT -> "not %s includes %s".formatted(about, shown);
      case ANSWERED -> "answered(%s)".formatted(about);
      case NOT_ANSWERED -> "not answered(%s)".formatted(about);
    };
  }

  /** What an expression takes for an option's id, a number or a day and nothing else. */
  private static boolean isBare(String value) {
    return value
        .strip()
        .matches(
            "[a-z][a-z0-9]*(-[a-z0-9]+)*|[0-9]{4}-[0-9]{2}-[0-9]{2}|-?[0-9]{1,12}(\\.[0-9]{1,9})?");
  }
}
