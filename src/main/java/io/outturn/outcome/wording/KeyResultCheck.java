package io.outturn.outcome.wording;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tells whether a key result as it is written is an outcome or an output. It reads English, German
 * and Spanish. The same text always gets the same answer, by a rule that can be named; in doubt it
 * rather lets an output pass than calls an outcome an output.
 */
public final class KeyResultCheck {
  /** The longest text that is looked at. */
  public static final int LONGEST = 500;

  private static final List<Function<Phrase, Optional<Rule>>> RULES =
      List.of(
          PeopleRules::actOrFeel,
          WorkRules::delivers,
          MoveRules::moves,
          MoveRules::gets,
          PeopleRules::actInside,
          MoveRules::movesInside,
          WorkRules::finishes,
          NounRules::names,
          KeyResultCheck::counts);

  private KeyResultCheck() {}

  /** Judges a text. */
  public static Judgement judge(String text) {
    var phrase = Phrase.of(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    return new Judgement(
        RULES.stream()
            .flatMap(rule -> rule.apply(phrase).stream())
            .findFirst()
            .orElse(Rule.NOT_CLEAR));
  }

  /** A value with where it should get to, of something that no list knows. */
  private static Optional<Rule> counts(Phrase phrase) {
    return phrase.numbers() >= 2 ? Optional.of(Rule.NUMBERS_MOVE) : Optional.empty();
  }
}
