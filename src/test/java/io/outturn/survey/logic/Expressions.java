package io.outturn.survey.logic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Makes up expressions: well-formed trees, conditions that make sense, and rubbish. */
public final class Expressions {
  private static final List<String> SCALES =
      List.of("recommend", "find", "understand", "finish", "2nd-visit", "price", "share");
  private static final List<String> PIECES =
      List.of(
          "recommend",
          "find",
          "segment",
          "channels",
          "city",
          "why",
          "bought",
          "gold",
          "nobody",
          "account.pilot",
          "later",
          "\"often\"",
          "\"",
          "'",
          "“x”",
          "3",
          "7.5",
          "0",
          "99999999999999",
          "0.12345678901",
          "2026-12-31",
          "2026-02-30",
          "=",
          "!=",
          "<",
          "<=",
          ">",
          ">=",
          "==",
          "=<",
          "&&",
          "||",
          "!",
          "+",
          "-",
          "*",
          "/",
          "(",
          ")",
          "((((((((((((((((((((((",
          ",",
          ".",
          "and",
          "or",
          "not",
          "includes",
          "AND",
          "is",
          "contains",
          "mean(",
          "sum(",
          "count(",
          "answered(",
          "days-between(",
          "average(",
          "yes",
          "no",
          "not-sure",
          "a-b",
          "-",
          "--",
          "\n",
          "\t",
          "\u0000",
          "\uD83D",
          "\uD83D\uDE00",
          "\u202E",
          "\u00A0",
          "ß",
          "İ",
          "٣",
          "½",
          "%",
          "§",
          "{",
          "}",
          "|",
          "`",
          "not not not not not not not not not not not ");

  private final Random random;

  public Expressions(Random random) {
    this.random = random;
  }

  /** Any tree that can be written, whether or not it means anything. */
  Tree tree(int depth) {
    return switch (depth == 0 ? random.nextInt(4) : random.nextInt(12)) {
      case 0 -> new Tree.Figure(1, figure());
      case 1 -> new Tree.Quoted(1, oneOf("often", "say \"hi\"", "ü", "a  b", " "));
      case 2 -> new Tree.Date(1, LocalDate.of(2026, 1, 1).plusDays(random.nextInt(999)));
      case 3 -> new Tree.Word(1, oneOf("recommend", "a-b", "account.segment", "2nd-visit", "x"));
      case 4 -> new Tree.Negative(1, tree(depth - 1));
      case 5 -> new Tree.Calculation(of(Operator.values()), tree(depth - 1), tree(depth - 1));
      case 6 -> new Tree.Comparison(of(Relation.values()), tree(depth - 1), tree(depth - 1));
      case 7 -> new Tree.Inclusion(tree(depth - 1), tree(depth - 1));
      case 8 -> new Tree.Not(1, tree(depth - 1));
      case 9 -> new Tree.Both(tree(depth - 1), tree(depth - 1));
      case 10 -> new Tree.Either(tree(depth - 1), tree(depth - 1));
      default -> new Tree.Call(1, of(Function.values()), trees(depth - 1));
    };
  }

  private List<Tree> trees(int depth) {
    return IntStream.range(0, random.nextInt(4)).mapToObj(_ -> tree(depth)).toList();
  }

  /** A condition in which the types fit. */
  public String condition(int depth) {
    return switch (depth == 0 ? random.nextInt(6) : random.nextInt(9)) {
      case 0, 1 -> number(2) + " " + of(Relation.values()).sign() + " " + number(1);
      case 2 -> "segment " + oneOf("=", "!=") + " " + oneOf("gold", "silver");
      case 3 -> "channels includes " + oneOf("email", "phone", "chat");
      case 4 -> "answered(" + oneOf("recommend", "segment", "why", "city") + ")";
      case 5 ->
          oneOf("account.pilot", "account.pilot = no", "city = \"berlin\"", "bought < renewed");
      case 6 -> "not (" + condition(depth - 1) + ")";
      case 7 -> "(" + condition(depth - 1) + ") and (" + condition(depth - 1) + ")";
      default -> "(" + condition(depth - 1) + ") or (" + condition(depth - 1) + ")";
    };
  }

  /** A number made of scales. */
  String number(int depth) {
    return switch (depth == 0 ? random.nextInt(3) : random.nextInt(7)) {
      case 0, 1 -> SCALES.get(random.nextInt(SCALES.size()));
      case 2 -> figure().toPlainString();
      case 3 -> "-(" + number(depth - 1) + ")";
      case 4 -> oneOf("mean", "sum", "min", "max") + "(find, " + number(depth - 1) + ")";
      case 5 -> "count(find, why, segment)";
      default ->
          "(%s) %s (%s)"
              .formatted(number(depth - 1), of(Operator.values()).sign(), number(depth - 1));
    };
  }

  /** Pieces of expressions in any order. */
  public String rubbish() {
    var text = new StringBuilder();
    for (int i = random.nextInt(14); i >= 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())))
          .append(random.nextInt(4) == 0 ? "" : " ");
    }
    return text.toString();
  }

  /** A text with some characters lost, doubled or replaced. */
  String mutated(String text) {
    var changed = new StringBuilder(text);
    for (int i = random.nextInt(4); i >= 0 && !changed.isEmpty(); i--) {
      int at = random.nextInt(changed.length());
      switch (random.nextInt(3)) {
        case 0 -> changed.deleteCharAt(at);
        case 1 -> changed.insert(at, PIECES.get(random.nextInt(PIECES.size())));
        default -> changed.setCharAt(at, (char) random.nextInt(0x3000));
      }
    }
    return changed.toString();
  }

  private BigDecimal figure() {
    return new BigDecimal(oneOf("0", "7", "100", "2.5", "0.001", "999999999999"));
  }

  private String oneOf(String... all) {
    return of(all);
  }

  private <T> T of(T[] all) {
    return all[random.nextInt(all.length)];
  }
}
