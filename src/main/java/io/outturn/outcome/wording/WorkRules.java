package io.outturn.outcome.wording;

import java.util.Optional;
import java.util.stream.IntStream;

/** Rules about texts that say what the team does or finishes. */
final class WorkRules {
  private WorkRules() {}

  /** Begins with a verb of the team's work, or ends with one as German does. */
  static Optional<Rule> delivers(Phrase phrase) {
    int start = phrase.start();
    if (start >= phrase.size()) {
      return Optional.of(Rule.NOT_CLEAR);
    }
    boolean delivers = begins(phrase, start) || ends(phrase);
    if (!delivers) {
      return Optional.empty();
    } else if (wantsMore(phrase, start + 1)) {
      return Optional.of(Rule.TWO_IN_ONE);
    }
    return Optional.of(feels(phrase) ? Rule.PEOPLE_FEEL : Rule.WE_DELIVER);
  }

  private static boolean begins(Phrase phrase, int start) {
    var first = phrase.at(start);
    return first.is(Kind.DELIVER_NOUN)
        || (first.is(Kind.DELIVER) && !isNoun(phrase, start))
        || isUnknownVerb(phrase, start);
  }

  /** "Film 3 ...", "Knit a ...": only a verb stands there in English, whatever it means. */
  private static boolean isUnknownVerb(Phrase phrase, int start) {
    if (phrase.language() != Language.ENGLISH || start + 1 >= phrase.size()) {
      return false;
    }
    var first = phrase.at(start);
    var next = phrase.at(start + 1);
    return first.kinds().isEmpty()
        && Character.isLetter(first.text().charAt(0))
        && !first.isNumber()
        && !FunctionWords.QUANTITIES.has(first.text())
        && !FunctionWords.COMPARING.has(first.text())
        && !FunctionWords.BOUNDARIES.has(first.text())
        && (next.isNumber() || FunctionWords.ARTICLES.has(next.text()) || joinsWork(phrase, start));
  }

  /** "Print and distribute": a verb of work in second place. */
  private static boolean joinsWork(Phrase phrase, int start) {
    return start + 2 < phrase.size()
        && phrase.at(start + 1).text().equals("and")
        && phrase.at(start + 2).is(Kind.DELIVER);
  }

  /** "Support tickets", "market share": the word is no verb there. */
  private static boolean isNoun(Phrase phrase, int start) {
    return start + 1 < phrase.size()
        && phrase.language() == Language.ENGLISH
        && phrase.at(start + 1).isAny(Kind.MEASURE, Kind.DEED)
        && phrase.numbers() > 0
        && !phrase.at(start + 1).is(Kind.OWN);
  }

  private static boolean ends(Phrase phrase) {
    var last = phrase.at(phrase.size() - 1);
    return phrase.language() == Language.GERMAN && last.is(Kind.DELIVER);
  }

  /** "... to increase bookings by 20 %". */
  private static boolean wantsMore(Phrase phrase, int from) {
    for (int i = from + 1; i < phrase.size(); i++) {
      if (phrase.at(i).is(Kind.MOVE)
          && FunctionWords.SO_THAT.has(phrase.at(i - 1).text())
          && phrase.numbers() > 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean feels(Phrase phrase) {
    return phrase.hasAny(Kind.CUSTOMER)
        && phrase.hasAny(Kind.FEELING)
        && phrase.at(phrase.start()).text().equals("make");
  }

  /**
   * "Feature X has been released", "10 posts published", "The portal is live"; but not what is easy
   * to get done.
   */
  static Optional<Rule> finishes(Phrase phrase) {
    boolean finished =
        IntStream.range(0, phrase.size())
            .filter(at -> !isGot(phrase, at))
            .mapToObj(phrase::at)
            .anyMatch(token -> token.is(Kind.FINISHED) || isParticiple(phrase, token));
    boolean ofOthers =
        phrase.tokens().stream().anyMatch(Token::isPercent)
            && Head.of(phrase, phrase.start()).filter(kind -> kind != Kind.OWN).isPresent();
    boolean less = FunctionWords.LESSENING.has(phrase.at(phrase.start()).text());
    return finished && !ofOthers && !less ? Optional.of(Rule.THING_FINISHED) : Optional.empty();
  }

  private static boolean isGot(Phrase phrase, int at) {
    return at > 0
        && phrase.language() == Language.ENGLISH
        && phrase.at(at - 1).text().matches("get|gets|getting|got");
  }

  static boolean isParticiple(Phrase phrase, Token token) {
    return phrase.language() == Language.ENGLISH
        && token.is(Kind.DELIVER)
        && token.text().matches(".*(ed|built|written|held|made|sent|given|shown)");
  }
}
