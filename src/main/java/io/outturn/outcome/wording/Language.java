package io.outturn.outcome.wording;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The languages whose words are known. */
enum Language {
  ENGLISH("en", FunctionWords.ENGLISH, true),
  GERMAN("de", FunctionWords.GERMAN, false),
  SPANISH("es", FunctionWords.SPANISH, false);

  private static final int SHORTEST_PART = 4;
  private final FunctionWords small;

  @SuppressWarnings("ImmutableEnumChecker") // nobody changes it once it is read
  private final Vocabulary vocabulary;

  Language(String code, FunctionWords small, boolean inflected) {
    this.small = small;
    this.vocabulary = Vocabulary.of(code, inflected);
  }

  /** The one in which the most words are known; English where two are as good. */
  static Language of(List<String> words) {
    return Arrays.stream(values())
        .max(
            Comparator.<Language>comparingLong(each -> each.known(words))
                .thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }

  private long known(List<String> words) {
    return words.stream()
        .mapToLong(word -> (small.has(word) ? 2 : 0) + (vocabulary.knows(word) ? 1 : 0))
        .sum();
  }

  /** What a word says; of one with hyphens, what its last part does. */
  Set<Kind> kinds(String word) {
    var whole = simple(word.replace('-', ' '));
    return whole.isEmpty() && word.contains("-")
        ? nouns(simple(word.substring(word.lastIndexOf('-') + 1)))
        : whole;
  }

  /** English words are understood in every language. */
  private Set<Kind> simple(String word) {
    var own = vocabulary.kinds(word);
    if (!own.isEmpty() || this == ENGLISH) {
      return own;
    }
    var part = this == GERMAN ? lastPart(word) : Set.<Kind>of();
    return part.isEmpty() ? nouns(ENGLISH.vocabulary.kinds(word)) : part;
  }

  /** German puts words together; the last part says what the whole is. */
  private Set<Kind> lastPart(String word) {
    for (int i = 1; i <= word.length() - SHORTEST_PART; i++) {
      var kinds = nouns(vocabulary.kinds(word.substring(i)));
      if (!kinds.isEmpty()) {
        return kinds;
      }
    }
    return Set.of();
  }

  private static Set<Kind> nouns(Set<Kind> kinds) {
    var nouns =
        EnumSet.of(Kind.CUSTOMER, Kind.DEED, Kind.MEASURE, Kind.OWN, Kind.FEELING, Kind.MOVE_NOUN);
    nouns.retainAll(kinds);
    return nouns;
  }

  /** Whether the first of several nouns says what is meant, and not the last. */
  boolean headFirst() {
    return this != ENGLISH;
  }
}
