package io.outturn.survey.lint;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether the languages of a survey ask the same. */
final class Translations {
  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,  ]\\d{3})*");
  private static final Pattern REFERENCE = Pattern.compile("(?<!\\{)\\{\\s*([a-z0-9.-]+)\\s*\\|");
  private static final int FEWEST_WORDS = 3;
  private static final int KNOWN_BY = 2;

  private Translations() {}

  static Stream<Remark> untranslated(Subject subject) {
    return subject
        .texts()
        .filter(text -> LETTER.matcher(original(text)).find())
        .filter(text -> !text.words().missing(subject.survey().languages()).isEmpty())
        .map(text ->
            text.remark(
                text.words().defaultLanguage(),
                "\"%s\" has no words in %s."
                    .formatted(
                        Readability.excerpt(original(text)),
                        String.join(", ", text.words().missing(subject.survey().languages())))));
  }

  private static String original(Text text) {
    return text.words().in(text.words().defaultLanguage());
  }

  /** The other languages that a text is there in, each with its words. */
  private static Stream<Map.Entry<String, String>> others(Text text) {
    return text.words().byLanguage().entrySet().stream()
        .filter(entry -> !entry.getKey().equals(text.words().defaultLanguage()))
        .sorted(Map.Entry.comparingByKey());
  }

  static Stream<Remark> copied(Text text) {
    return others(text)
        .filter(entry -> !isSameLanguage(entry.getKey(), text.words().defaultLanguage()))
        .filter(entry ->
            isCopy(original(text), entry.getValue()) || isForeign(entry.getValue(), entry.getKey()))
        .map(entry ->
            text.remark(
                entry.getKey(),
                "\"%s\" is not in %s."
                    .formatted(Readability.excerpt(entry.getValue()), entry.getKey())));
  }

  private static boolean isSameLanguage(String one, String other) {
    return one.replaceFirst("-.*", "").equals(other.replaceFirst("-.*", ""));
  }

  private static boolean isCopy(String original, String words) {
    return Words.in(words).size() >= FEWEST_WORDS && Words.key(original).equals(Words.key(words));
  }

  /** None of the language's own small words, and some of another's. */
  private static boolean isForeign(String words, String language) {
    return Lexicon.of(language)
        .filter(own -> known(own, words) == 0)
        .filter(own ->
            Lexicon.LANGUAGES.stream()
                .filter(other -> !other.equals(own.language()))
                .flatMap(other -> Lexicon.of(other).stream())
                .anyMatch(other -> known(other, words) >= KNOWN_BY))
        .isPresent();
  }

  private static long known(Lexicon lexicon, String words) {
    return lexicon
        .phrases(WordList.FUNCTION_WORDS)
        .all(words)
        .map(found -> found.group().toLowerCase(Locale.ROOT))
        .distinct()
        .count();
  }

  static Stream<Remark> numbers(Text text) {
    var language = text.words().defaultLanguage();
    return others(text)
        .flatMap(entry ->
            Stream.concat(
                    unsaid(original(text), entry.getValue(), language, entry.getKey()),
                    unsaid(entry.getValue(), original(text), entry.getKey(), language))
                .limit(1)
                .map(number ->
                    text.remark(
                        entry.getKey(),
                        "%s stands in one of %s and %s only."
                            .formatted(number, language, entry.getKey()))));
  }

  /** The numbers of a text that another has neither in digits nor, as far as is known, in words. */
  private static Stream<String> unsaid(String text, String other, String language, String into) {
    var there = numbers(other);
    boolean sure = !there.isEmpty() || (isKnown(language) && isKnown(into));
    return sure
        ? numbers(text).stream()
            .filter(number -> !there.contains(number) && !isSaid(number, other, into))
        : Stream.empty();
  }

  private static boolean isKnown(String language) {
    return Lexicon.of(language).isPresent();
  }

  private static boolean isSaid(String number, String text, String language) {
    return Lexicon.of(language)
        .map(lexicon -> lexicon.words(WordList.NUMBERS))
        .filter(names -> number.length() <= 2 && Integer.parseInt(number) < names.size())
        .filter(names -> isSaid(names.get(Integer.parseInt(number)), text))
        .isPresent();
  }

  /** A number word can have an ending, and begin a longer word. */
  private static boolean isSaid(String name, String text) {
    return Words.key(text).contains(name.substring(0, Math.max(2, name.length() - 1)));
  }

  private static Set<String> numbers(String text) {
    return NUMBER
        .matcher(REFERENCE.matcher(text).replaceAll("{"))
        .results()
        .map(found -> found.group().replaceAll("\\D", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static Stream<Remark> references(Text text) {
    var expected = references(original(text));
    return others(text)
        .filter(entry -> !references(entry.getValue()).equals(expected))
        .map(entry ->
            text.remark(
                entry.getKey(),
                "%s repeats %s, and %s repeats %s."
                    .formatted(
                        text.words().defaultLanguage(),
                        said(expected),
                        entry.getKey(),
                        said(references(entry.getValue())))));
  }

  private static Set<String> references(String text) {
    return REFERENCE
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String said(Set<String> names) {
    return names.isEmpty() ? "nothing" : String.join(", ", List.copyOf(names));
  }
}
