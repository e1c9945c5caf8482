package io.outturn.survey.logic.flow;

/** A place in a plan; pages, rules and computed values are counted from 0. */
public sealed interface Where {
  /** A page as such, or its id. */
  record OnPage(int page) implements Where {}

  /** The condition of a page. */
  record PageCondition(int page) implements Where {}

  /** The id of a question, by its page and its position there. */
  record OnQuestion(int page, int question) implements Where {}

  /** The condition of a question. */
  record QuestionCondition(int page, int question) implements Where {}

  /** A rule as such. */
  record OnRule(int page, int rule) implements Where {}

  /** The condition of a rule. */
  record RuleCondition(int page, int rule) implements Where {}

  /** The target of a rule. */
  record RuleTarget(int page, int rule) implements Where {}

  /** The name of a computed value. */
  record ComputedName(int computed) implements Where {}

  /** The formula of a computed value. */
  record ComputedFormula(int computed) implements Where {}
}
