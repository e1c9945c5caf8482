package io.outturn.outcome.wording;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of one language, each with what it says about who acts. */
final class Vocabulary {
  private final Map<String, Set<Kind>> words = new HashMap<>();
  private final boolean inflected;

  private Vocabulary(boolean inflected) {
    this.inflected = inflected;
  }

  /**
   * Reads the list of a language.
   *
   * @param inflected whether the list holds base forms, as the English one does
   */
  static Vocabulary of(String language, boolean inflected) {
    var vocabulary = new Vocabulary(inflected);
    WordList.read(language)
        .forEach((heading, entries) ->
            entries.forEach(entry -> vocabulary.add(kind(heading), entry.replace('-', ' '))));
    return vocabulary;
  }

  private static Kind kind(String heading) {
    return Kind.valueOf(heading.replace('-', '_').toUpperCase(Locale.ROOT));
  }

  private void add(Kind kind, String entry) {
    for (var form : inflected ? forms(kind, entry) : List.of(entry)) {
      words.computeIfAbsent(form, _ -> EnumSet.noneOf(Kind.class)).add(kind);
    }
  }

  private static List<String> forms(Kind kind, String entry) {
    return switch (kind) {
      case DELIVER, MOVE, FALL, WEAK, GAIN, CUSTOMER_VERB -> Inflection.verb(entry);
      case CUSTOMER, DEED, MEASURE, OWN, BURDEN -> Inflection.noun(entry);
      case DELIVER_NOUN, MOVE_NOUN, FEELING, FINISHED -> List.of(entry);
    };
  }

  /** What a word or a pair of words says; nothing for one that is not in the list. */
  Set<Kind> kinds(String word) {
    return words.getOrDefault(word, Set.of());
  }

  boolean knows(String word) {
    return words.containsKey(word);
  }
}
