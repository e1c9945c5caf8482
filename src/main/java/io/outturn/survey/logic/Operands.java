package io.outturn.survey.logic;

import io.outturn.text.Nearest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** Reads what stands on one side of a sign. */
final class Operands {
  private static final int DIGITS_BEFORE = 12;
  private final Parser parser;
  private final Tokens tokens;
  private final Flaws flaws;

  Operands(Parser parser, Tokens tokens, Flaws flaws) {
    this.parser = parser;
    this.tokens = tokens;
    this.flaws = flaws;
  }

  Tree signed() {
    int column = tokens.next().column();
    return tokens.accept("-")
        ? parser.deeper(column, () -> new Tree.Negative(column, signed()))
        : operand();
  }

  private Tree operand() {
    var next = tokens.next();
    return switch (next.kind()) {
      case NUMBER -> figure(tokens.take());
      case DATE -> date(tokens.take());
      case TEXT -> new Tree.Quoted(next.column(), tokens.take().text());
      case WORD -> word(tokens.take());
      case SIGN -> sign(next);
      case END -> missing(next);
    };
  }

  private Tree sign(Token next) {
    return switch (next.text()) {
      case "(" -> parser.deeper(next.column(), () -> bracket(tokens.take()));
      case "not" -> misplacedNot(next);
      default -> missing(next);
    };
  }

  private Tree misplacedNot(Token not) {
    flaws.at(
        not.column(),
        "not stands before a whole condition. Write it first, as in not (segment = gold).");
    return parser.not();
  }

  private Tree missing(Token next) {
    flaws.at(
        next.column(),
        "Something is missing before %s. Write the id of a question, a number, a date or a text in quotes."
            .formatted(next.shown()));
    return new Tree.Gap(next.column(), List.of());
  }

  private Tree bracket(Token opening) {
    var inner = parser.either();
    close(opening, "This bracket is");
    return inner;
  }

  private void close(Token opening, String what) {
    if (!tokens.accept(")")) {
      flaws.at(opening.column(), what + " never closed. Write ) where it ends.");
    }
  }

  private Tree word(Token word) {
    if (tokens.next().is("(")) {
      return parser.deeper(word.column(), () -> call(word));
    }
    var function = Function.named(word.text());
    return function.isPresent() && tokens.next().kind() == Token.Kind.WORD
        ? withoutBrackets(word, function.get())
        : new Tree.Word(word.column(), word.text());
  }

  private Tree withoutBrackets(Token name, Function function) {
    var argument = tokens.take();
    flaws.at(
        name.column(),
        "%s needs brackets behind it. Write %s(%s)."
            .formatted(name.text(), name.text(), argument.shown()));
    return new Tree.Call(
        name.column(), function, List.of(new Tree.Word(argument.column(), argument.text())));
  }

  private Tree call(Token name) {
    tokens.take();
    var arguments = parser.listed();
    close(name, "The bracket after %s is".formatted(name.shown()));
    var function = Function.named(name.text());
    if (function.isEmpty()) {
      flaws.at(name.column(), unknown(name.text()));
      return new Tree.Gap(name.column(), arguments);
    }
    return new Tree.Call(name.column(), function.get(), arguments);
  }

  private static String unknown(String name) {
    var known = Function.words();
    return "%s is not a function. Write one of %s.%s"
        .formatted(
            Excerpt.of(name),
            String.join(", ", known),
            Nearest.to(name, known).map(near -> " Did you mean " + near + "?").orElse(""));
  }

  private Tree figure(Token number) {
    var parts = number.text().split("\\.", 2);
    if (parts[0].length() > DIGITS_BEFORE
        || (parts.length == 2 && parts[1].length() > Decimals.COMPARED)) {
      flaws.at(
          number.column(),
          "The number %s is too long. Write at most %d digits before the point and %d behind it."
              .formatted(number.shown(), DIGITS_BEFORE, Decimals.COMPARED));
      return new Tree.Gap(number.column(), List.of());
    }
    var figure = Decimals.kept(new BigDecimal(number.text())).orElseThrow();
    return new Tree.Figure(number.column(), figure);
  }

  private Tree date(Token date) {
    try {
      return new Tree.Date(date.column(), LocalDate.parse(date.text()));
    } catch (DateTimeParseException notInTheCalendar) {
      flaws.at(
          date.column(),
          "%s is not a day of the calendar. Write year-month-day, for example 2026-12-31."
              .formatted(date.text()));
      return new Tree.Gap(date.column(), List.of());
    }
  }
}
