package io.outturn.outcome.wording;

import java.util.Optional;

/** Rules about texts in which a value moves or is reached. */
final class MoveRules {
  private MoveRules() {}

  /** Begins with a verb or noun by which a value moves, or ends with one as German does. */
  static Optional<Rule> moves(Phrase phrase) {
    int start = phrase.start();
    if (isMove(phrase.at(start))) {
      return Optional.of(judge(phrase, start, start + 1));
    }
    int last = phrase.size() - 1;
    return phrase.language() == Language.GERMAN && isMove(phrase.at(last))
        ? Optional.of(judge(phrase, last, start))
        : Optional.empty();
  }

  private static boolean isMove(Token token) {
    return token.isAny(Kind.MOVE, Kind.MOVE_NOUN, Kind.WEAK);
  }

  private static Rule judge(Phrase phrase, int verb, int object) {
    return Head.of(phrase, object)
        .map(kind -> kind == Kind.OWN ? made(phrase, verb) : Rule.MEASURE_MOVES)
        .orElseGet(() -> unnamed(phrase, verb));
  }

  private static Rule made(Phrase phrase, int verb) {
    if (phrase.at(verb).is(Kind.FALL) && !phrase.hasAny(Kind.BURDEN)) {
      return Rule.MEASURE_MOVES;
    }
    return phrase.at(verb).is(Kind.WEAK) ? Rule.THING_IMPROVED : Rule.WE_MAKE_MORE;
  }

  private static Rule unnamed(Phrase phrase, int verb) {
    return phrase.at(verb).is(Kind.WEAK) && phrase.numbers() == 0
        ? Rule.THING_IMPROVED
        : Rule.NUMBERS_MOVE;
  }

  /** Begins with a verb for getting what others give. */
  static Optional<Rule> gets(Phrase phrase) {
    int start = phrase.start();
    int last = phrase.size() - 1;
    if (phrase.at(start).is(Kind.GAIN)) {
      return Optional.of(got(phrase, start + 1));
    }
    return phrase.language() == Language.GERMAN && phrase.at(last).is(Kind.GAIN)
        ? Optional.of(got(phrase, start))
        : Optional.empty();
  }

  private static Rule got(Phrase phrase, int object) {
    var head = Head.of(phrase, object);
    if (head.filter(kind -> kind == Kind.OWN).isPresent()) {
      return Rule.WE_MAKE_MORE;
    } else if (head.isEmpty() && WorkRules.finishes(phrase).isPresent()) {
      return Rule.THING_FINISHED;
    }
    return Rule.OTHERS_GIVE;
  }

  /** "The new plan increases leads": inside the text a value moves. */
  static Optional<Rule> movesInside(Phrase phrase) {
    for (int i = phrase.start() + 1; i < phrase.size(); i++) {
      if (phrase.at(i).isAny(Kind.MOVE, Kind.MOVE_NOUN)) {
        var moved = Head.of(phrase, i + 1).or(() -> Head.of(phrase, phrase.start()));
        boolean made = moved.filter(kind -> kind == Kind.OWN).isPresent();
        return Optional.of(made ? made(phrase, i) : Rule.MEASURE_MOVES);
      }
    }
    return Optional.empty();
  }
}
