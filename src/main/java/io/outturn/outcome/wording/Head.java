package io.outturn.outcome.wording;

import java.util.Optional;

/**
 * Finds the noun that says what some words are about: of "number of automated releases per week" it
 * is the releases.
 */
final class Head {
  private Head() {}

  /** What the words from here on are about: something of others, or something that we make. */
  static Optional<Kind> of(Phrase phrase, int from) {
    int begin = afterCounter(phrase, from);
    int end = end(phrase, begin);
    return phrase.language().headFirst() ? first(phrase, begin, end) : last(phrase, begin, end);
  }

  private static int afterCounter(Phrase phrase, int from) {
    for (int i = from; i < phrase.size() && i < from + 6; i++) {
      var word = phrase.at(i).text();
      if (FunctionWords.COUNTERS.has(word)) {
        return isOf(phrase, i + 1) ? i + 2 : i + 1;
      } else if (FunctionWords.COUNTERS_OF.has(word) && isOf(phrase, i + 1)) {
        return i + 2;
      }
    }
    return from;
  }

  private static boolean isOf(Phrase phrase, int at) {
    return at < phrase.size() && phrase.at(at).text().matches("of|der|von|an|de");
  }

  /** Small words before the noun belong to it; the first behind it ends it. */
  private static int end(Phrase phrase, int begin) {
    boolean named = false;
    for (int i = begin; i < phrase.size(); i++) {
      var token = phrase.at(i);
      if (named && ends(token)) {
        return i;
      }
      named |= kind(token).isPresent();
    }
    return phrase.size();
  }

  private static boolean ends(Token token) {
    return token.isComma()
        || token.isNumber()
        || token.isPercent()
        || FunctionWords.BOUNDARIES.has(token.text());
  }

  private static Optional<Kind> first(Phrase phrase, int begin, int end) {
    for (int i = begin; i < end; i++) {
      var kind = kind(phrase.at(i));
      if (kind.isPresent()) {
        return kind;
      }
    }
    return Optional.empty();
  }

  private static Optional<Kind> last(Phrase phrase, int begin, int end) {
    for (int i = end - 1; i >= begin; i--) {
      var kind = kind(phrase.at(i));
      if (kind.isPresent()) {
        return kind;
      }
    }
    return Optional.empty();
  }

  /** A word that can be either is taken for something of others: that flags no outcome wrongly. */
  private static Optional<Kind> kind(Token token) {
    if (token.is(Kind.DEED)) {
      return Optional.of(Kind.DEED);
    } else if (token.is(Kind.MEASURE)) {
      return Optional.of(Kind.MEASURE);
    } else if (token.is(Kind.CUSTOMER)) {
      return Optional.of(Kind.CUSTOMER);
    } else if (token.is(Kind.OWN)) {
      return Optional.of(Kind.OWN);
    }
    return token.is(Kind.FEELING) ? Optional.of(Kind.FEELING) : Optional.empty();
  }
}
