package io.outturn.survey.logic;

import java.util.Collections;
import java.util.Optional;

/** Two values can be compared if they are of one kind and the result depends on an answer. */
final class ComparisonRules {
  private ComparisonRules() {}

  static Optional<String> complaint(Relation relation, Typed left, Typed right) {
    return incomparable(left, right)
        .or(() -> incomparable(right, left))
        .or(() -> fixed(relation, left, right))
        .or(() -> misfit(left, right))
        .or(() -> unordered(relation, left, right))
        .or(() -> foregone(relation, left, right));
  }

  private static Optional<String> incomparable(Typed side, Typed other) {
    return switch (side.type()) {
      case Type.LongText _ ->
          Optional.of(
              "%s is a long text, which nobody writes twice the same. Ask only whether it is answered(%s)."
                  .formatted(side.printed(), side.printed()));
      case Type.Choices _ -> Optional.of(several(side.printed(), other.printed()));
      case Type.Amount _, Type.Choice _, Type.Text _, Type.Day _, Type.Truth _ -> Optional.empty();
    };
  }

  static String several(String question, String option) {
    return "%s takes several choices. Write %s includes %s.".formatted(question, question, option);
  }

  private static Optional<String> fixed(Relation relation, Typed left, Typed right) {
    if (left.term().equals(right.term())) {
      return Optional.of(
          "The same stands on both sides of %s. Write what it is to be compared with."
              .formatted(relation.sign()));
    }
    return left.term().isFixed() && right.term().isFixed()
        ? Optional.of(
            "%s %s %s does not depend on any answer. Compare a question or an attribute."
                .formatted(left.printed(), relation.sign(), right.printed()))
        : Optional.empty();
  }

  private static Optional<String> misfit(Typed left, Typed right) {
    var subject = left.term().isFixed() ? right : left;
    var object = left.term().isFixed() ? left : right;
    return fit(left.type(), right.type())
        ? Optional.empty()
        : Optional.of(
            "%s; it cannot be compared with %s. %s"
                .formatted(
                    subject.sentence(),
                    object.noun(),
                    oddOption(subject, object).orElseGet(() -> advice(subject))));
  }

  /** An option such as 11-50 reads as a number unless it stands in quotes. */
  private static Optional<String> oddOption(Typed subject, Typed object) {
    var option = object.printed().replace(" ", "");
    return subject.type() instanceof Type.Choice(var options) && options.contains(option)
        ? Optional.of("Write the option in quotes: " + Printer.quoted(option) + ".")
        : Optional.empty();
  }

  private static boolean fit(Type left, Type right) {
    return switch (left) {
      case Type.Amount _ -> right instanceof Type.Amount;
      case Type.Choice(var options) ->
          right instanceof Type.Choice(var others) && !Collections.disjoint(options, others);
      case Type.Choices _ -> false;
      case Type.Text _ -> right instanceof Type.Text;
      case Type.LongText _ -> false;
      case Type.Day _ -> right instanceof Type.Day;
      case Type.Truth _ -> right instanceof Type.Truth;
    };
  }

  static String advice(Typed subject) {
    return switch (subject.type()) {
      case Type.Amount(var range) ->
          range
              .map(ends ->
                  "Compare it with a number from %s to %s."
                      .formatted(ends.low().toPlainString(), ends.high().toPlainString()))
              .orElse("Compare it with a number.");
      case Type.Choice(var options) ->
          "Compare it with one of " + Environment.listed(options) + ".";
      case Type.Choices _ -> "Write " + subject.example() + ".";
      case Type.Text _ -> "Compare it with a text in quotes.";
      case Type.LongText _ -> "Write " + subject.example() + ".";
      case Type.Day _ -> "Compare it with a date such as 2026-12-31.";
      case Type.Truth _ -> "Write it alone, or compare it with yes or no.";
    };
  }

  private static Optional<String> unordered(Relation relation, Typed left, Typed right) {
    if (!relation.ordering()) {
      return Optional.empty();
    }
    return switch (left.type()) {
      case Type.Amount _, Type.Day _ -> Optional.empty();
      case Type.Choice _, Type.Choices _ ->
          Optional.of(noOrder("Options", left.printed(), right.printed()));
      case Type.Text _, Type.LongText _ ->
          Optional.of(noOrder("Texts", left.printed(), right.printed()));
      case Type.Truth _ -> Optional.of(noOrder("Yes and no", left.printed(), right.printed()));
    };
  }

  static String noOrder(String what, String left, String right) {
    return "%s have no order. Write %s = %s or %s != %s.".formatted(what, left, right, left, right);
  }

  private static Optional<String> foregone(Relation relation, Typed left, Typed right) {
    var subject = left.term().isFixed() ? right : left;
    return Typing.range(left)
        .flatMap(one -> Typing.range(right).flatMap(two -> Range.foregone(relation, one, two)))
        .map(always ->
            "%s, so %s %s %s is always %s. %s"
                .formatted(
                    subject.sentence(),
                    left.printed(),
                    relation.sign(),
                    right.printed(),
                    always ? "true once it is answered" : "false",
                    always ? instead(subject) : within(subject)));
  }

  private static String instead(Typed subject) {
    return subject.isName()
        ? "Write answered(%s) if that is meant.".formatted(subject.printed())
        : "Leave it out.";
  }

  private static String within(Typed subject) {
    return Typing.range(subject)
        .map(range ->
            "Compare it with a %s from %s to %s."
                .formatted(
                    range.whole() ? "whole number" : "number",
                    range.low().toPlainString(),
                    range.high().toPlainString()))
        .orElse("Compare it with another number.");
  }
}
