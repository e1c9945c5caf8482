package io.outturn.outcome.wording;

import java.util.Optional;

/** Rules about texts without a verb. */
final class NounRules {
  private NounRules() {}

  /** "60 % mobile usage" names a measure, "8 blog posts" our own work. */
  static Optional<Rule> names(Phrase phrase) {
    return Head.of(phrase, phrase.start())
        .map(kind -> named(phrase, kind))
        .or(() -> unknown(phrase));
  }

  /** "Fewer accidents": more or less of something, and so a measure, whatever it is. */
  private static Optional<Rule> unknown(Phrase phrase) {
    if (phrase.hasAny(Kind.FEELING)) {
      return Optional.of(Rule.PEOPLE_FEEL);
    }
    int start = phrase.start();
    return start < phrase.size() && FunctionWords.COMPARING.has(phrase.at(start).text())
        ? Optional.of(Rule.MEASURE_NAMED)
        : Optional.empty();
  }

  private static Rule named(Phrase phrase, Kind kind) {
    return switch (kind) {
      case OWN -> phrase.hasAny(Kind.FEELING) ? Rule.PEOPLE_FEEL : made(phrase);
      case CUSTOMER -> phrase.hasAny(Kind.FEELING) ? Rule.PEOPLE_FEEL : Rule.OTHERS_GIVE;
      case FEELING -> Rule.PEOPLE_FEEL;
      case DEED, MEASURE -> Rule.MEASURE_NAMED;
      case DELIVER,
          DELIVER_NOUN,
          MOVE,
          MOVE_NOUN,
          FALL,
          WEAK,
          GAIN,
          CUSTOMER_VERB,
          BURDEN,
          FINISHED ->
          Rule.NOT_CLEAR;
    };
  }

  private static Rule made(Phrase phrase) {
    if (FunctionWords.LESSENING.has(phrase.at(phrase.start()).text())) {
      return Rule.MEASURE_NAMED;
    }
    return phrase.numbers() > 0 ? Rule.WE_MAKE_MORE : Rule.THING_FINISHED;
  }
}
