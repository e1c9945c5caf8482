package io.outturn.outcome.wording;

import java.util.Optional;
import java.util.Set;

/** Rules about texts that say what people do or feel. */
final class PeopleRules {
  private static final int SHORTEST_PERSON = 6;
  private static final Set<String> MANY =
      Set.of("people", "everyone", "everybody", "staff", "children", "women", "men");

  private PeopleRules() {}

  /** Begins with people: "95 % of new customers have a date". */
  static Optional<Rule> actOrFeel(Phrase phrase) {
    int people = subject(phrase);
    if (people < 0) {
      return enabled(phrase);
    } else if (people == phrase.size() - 1) {
      return Optional.of(Rule.OTHERS_GIVE);
    }
    return Optional.of(isDoneToThem(phrase, people + 1) ? Rule.THING_FINISHED : Rule.PEOPLE_ACT);
  }

  /** "Help 100 customers to ...": they act in the end. */
  private static Optional<Rule> enabled(Phrase phrase) {
    int start = phrase.start();
    boolean enables = start < phrase.size() && FunctionWords.ENABLING.has(phrase.at(start).text());
    return enables
            && phrase.hasAny(Kind.CUSTOMER)
            && Head.of(phrase, start + 1).filter(kind -> kind == Kind.CUSTOMER).isPresent()
        ? Optional.of(Rule.PEOPLE_ACT)
        : Optional.empty();
  }

  /** Where the people stand with whom the text begins; -1 when it begins with something else. */
  private static int subject(Phrase phrase) {
    for (int i = phrase.start(); i < phrase.size(); i++) {
      var token = phrase.at(i);
      if (token.is(Kind.CUSTOMER) || soundsLikePeople(phrase, token)) {
        return arePeople(phrase, i) ? i : -1;
      } else if (!isQuantity(token)) {
        return -1;
      }
    }
    return -1;
  }

  /** "Borrowers", "commuters", "trainees": at the beginning, words that end so are people. */
  private static boolean soundsLikePeople(Phrase phrase, Token token) {
    return phrase.language() == Language.ENGLISH
        && token.kinds().isEmpty()
        && token.text().length() > SHORTEST_PERSON
        && FunctionWords.PERSONS.end(token.text());
  }

  private static boolean isQuantity(Token token) {
    return token.isNumber()
        || token.isPercent()
        || FunctionWords.QUANTITIES.has(token.text())
        || FunctionWords.LEADERS.has(token.text())
        || (token.kinds().isEmpty() && !token.isComma());
  }

  /** "Customers", but not "customer portal". */
  private static boolean arePeople(Phrase phrase, int at) {
    var next = at + 1 < phrase.size() ? phrase.at(at + 1) : null;
    boolean many = phrase.language() != Language.ENGLISH || isPlural(phrase.at(at).text());
    return many || next == null || !next.isAny(Kind.OWN, Kind.MEASURE, Kind.DEED);
  }

  private static boolean isPlural(String word) {
    return word.endsWith("s") || MANY.contains(word);
  }

  /** "20 employees trained", "all staff have been trained": that is our work. */
  private static boolean isDoneToThem(Phrase phrase, int from) {
    int at = from;
    if (isBeen(phrase, at)) {
      at += 2;
    }
    while (at < phrase.size() && FunctionWords.BEING.has(phrase.at(at).text())) {
      at++;
    }
    return at < phrase.size()
        && !phrase.at(at).is(Kind.CUSTOMER_VERB)
        && (phrase.at(at).is(Kind.FINISHED) || WorkRules.isParticiple(phrase, phrase.at(at)));
  }

  private static boolean isBeen(Phrase phrase, int at) {
    return at + 1 < phrase.size() && phrase.at(at + 1).text().equals("been");
  }

  /** "At least 3 appear in the top 10": somewhere inside, others act. */
  static Optional<Rule> actInside(Phrase phrase) {
    for (int i = phrase.start() + 1; i < phrase.size(); i++) {
      var token = phrase.at(i);
      if (FunctionWords.MODAL.has(token.text())
          || (token.isOnly(Kind.CUSTOMER_VERB) && !phrase.at(i - 1).text().equals("to"))) {
        return Optional.of(Rule.PEOPLE_ACT);
      }
    }
    return Optional.empty();
  }
}
