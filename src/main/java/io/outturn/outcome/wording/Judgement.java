package io.outturn.outcome.wording;

/**
 * What a text was found to be.
 *
 * @param rule the one that decided
 */
public record Judgement(Rule rule) {
  public Verdict verdict() {
    return rule.verdict();
  }

  /** Why, in a sentence. */
  public String reason() {
    return rule.reason();
  }

  /** What to ask oneself next. */
  public String question() {
    return rule.question();
  }
}
