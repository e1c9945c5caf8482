package io.outturn.survey.lint;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words of the trade, and acronyms that are not explained. What the title names is known. */
final class Jargon {
  private static final Pattern ACRONYM =
      Pattern.compile("(?<![\\p{L}\\p{N}.-])\\p{Lu}{2,5}(?=s?(?![\\p{L}\\p{N}]))");

  private Jargon() {}

  static Stream<Remark> in(Worded asked) {
    return Stream.concat(words(asked), acronyms(asked))
        .limit(1)
        .flatMap(word -> asked.remark("\"%s\" is a word of the trade.".formatted(word)));
  }

  private static Stream<String> words(Worded asked) {
    return asked.phrases(WordList.JARGON).first(asked.text()).stream();
  }

  private static Stream<String> acronyms(Worded asked) {
    return ACRONYM
        .matcher(asked.text())
        .results()
        .map(MatchResult::group)
        .filter(word -> !isKnown(asked, word));
  }

  private static boolean isKnown(Worded asked, String word) {
    return asked.phrases(WordList.KNOWN_ACRONYMS).are(word)
        || asked.phrases(WordList.SMALL_WORDS).are(word)
        || isExplained(asked.text(), word)
        || asked.hint().contains(word)
        || asked.in(asked.survey().title()).contains(word);
  }

  /** The words before brackets, or in them, say what it is short for. */
  private static boolean isExplained(String text, String word) {
    return text.contains("(" + word + ")") || text.contains(word + " (");
  }
}
