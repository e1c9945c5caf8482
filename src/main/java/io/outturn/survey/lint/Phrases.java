package io.outturn.survey.lint;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words and phrases to be found in texts, whole words only, in capitals or not. {@code *} stands
 * for any further letters, {@code _} for any one word, and a star alone for up to three words.
 */
final class Phrases {
  private static final String WORD_BEGINS = "(?<![\\p{L}\\p{N}])";
  private static final String WORD_ENDS = "(?![\\p{L}\\p{N}])";
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private final Pattern pattern;

  /** At least one phrase; of those that begin at one place the longest is found. */
  Phrases(Collection<String> phrases) {
    var words = alternatives(phrases.stream().filter(phrase -> isLetter(phrase.charAt(0))));
    var others = alternatives(phrases.stream().filter(phrase -> !isLetter(phrase.charAt(0))));
    this.pattern =
        Pattern.compile(
            Stream.of(words.map(WORD_BEGINS::concat), others)
                .flatMap(Optional::stream)
                .collect(Collectors.joining("|")),
            FLAGS);
  }

  /** Grouped by the first letter, so that a text is compared with few of them at each place. */
  private static Optional<String> alternatives(Stream<String> phrases) {
    return phrases
        .sorted(Comparator.comparingInt(String::length).reversed())
        .collect(
            Collectors.groupingBy(
                phrase -> phrase.substring(0, 1), TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(group -> literal(group.getKey()) + either(group.getValue()))
        .reduce((all, group) -> all + "|" + group)
        .map("(?:%s)"::formatted);
  }

  private static String either(List<String> phrases) {
    return phrases.stream().map(Phrases::afterFirst).collect(Collectors.joining("|", "(?:", ")"));
  }

  private static String afterFirst(String phrase) {
    var words =
        Stream.of(phrase.substring(1).split(" ", -1))
            .map(Phrases::word)
            .collect(Collectors.joining("\\s+"));
    return words.replace("(?:\\S+\\s+){0,3}\\s+", "(?:\\S+\\s+){0,3}")
        + (isLetter(phrase.charAt(phrase.length() - 1)) ? WORD_ENDS : "");
  }

  private static String word(String word) {
    return switch (word) {
      case "_" -> "\\S+";
      case "*" -> "(?:\\S+\\s+){0,3}";
      default ->
          word.endsWith("*")
              ? literal(word.substring(0, word.length() - 1)) + "[\\p{L}\\p{M}]*"
              : literal(word);
    };
  }

  private static String literal(String word) {
    return Pattern.quote(word).replace("'", "\\E['’]\\Q");
  }

  private static boolean isLetter(int point) {
    return Character.isLetterOrDigit(point) || point == '*' || point == '_';
  }

  boolean in(String text) {
    return pattern.matcher(text).find();
  }

  /** The first of them in a text, in the words of the text. */
  Optional<String> first(String text) {
    var found = pattern.matcher(text);
    return found.find() ? Optional.of(found.group()) : Optional.empty();
  }

  boolean begin(String text) {
    return pattern.matcher(text).lookingAt();
  }

  boolean are(String text) {
    return pattern.matcher(text).matches();
  }

  Stream<MatchResult> all(String text) {
    return pattern.matcher(text).results();
  }

  String without(String text) {
    return replaced(text, " ");
  }

  String replaced(String text, String by) {
    return pattern.matcher(text).replaceAll(by);
  }
}
