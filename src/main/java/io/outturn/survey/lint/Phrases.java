package io.outturn.survey.lint;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
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
    this.pattern =
        Pattern.compile(
            phrases.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Phrases::expression)
                .collect(Collectors.joining("|")),
            FLAGS);
  }

  private static String expression(String phrase) {
    var words =
        Stream.of(phrase.split(" ", -1)).map(Phrases::word).collect(Collectors.joining("\\s+"));
    return (isLetter(phrase.charAt(0)) ? WORD_BEGINS : "")
        + words.replace("(?:\\S+\\s+){0,3}\\s+", "(?:\\S+\\s+){0,3}")
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
