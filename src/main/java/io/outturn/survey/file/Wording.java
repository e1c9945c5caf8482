package io.outturn.survey.file;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * Outturn's own words for scales and answers, for surveys that bring none. They stand in {@code
 * wording.properties}, where published words never change.
 */
enum Wording {
  RECOMMEND_LOWEST,
  RECOMMEND_HIGHEST,
  EFFORT_LOWEST,
  EFFORT_HIGHEST,
  STARS_LOWEST,
  STARS_HIGHEST,
  VERY_SATISFIED,
  SATISFIED,
  NEITHER_SATISFIED_NOR_DISSATISFIED,
  DISSATISFIED,
  VERY_DISSATISFIED,
  STRONGLY_AGREE,
  AGREE,
  RATHER_AGREE,
  NEITHER_AGREE_NOR_DISAGREE,
  RATHER_DISAGREE,
  DISAGREE,
  STRONGLY_DISAGREE,
  YES,
  NO,
  NOT_SURE,
  NOT_APPLICABLE;

  /** The languages that have all the words. */
  static final List<String> LANGUAGES = List.of("en", "de", "es", "fr", "it", "pt", "nl", "ar");

  /** The satisfaction labels, best first. */
  static final List<Wording> SATISFACTION =
      List.of(
          VERY_SATISFIED,
          SATISFIED,
          NEITHER_SATISFIED_NOR_DISSATISFIED,
          DISSATISFIED,
          VERY_DISSATISFIED);

  /** The labels of yes, no and not sure. */
  static final List<Wording> YES_NO = List.of(YES, NO, NOT_SURE);

  private static final List<Wording> FIVE_STEPS =
      List.of(STRONGLY_AGREE, AGREE, NEITHER_AGREE_NOR_DISAGREE, DISAGREE, STRONGLY_DISAGREE);

  private static final List<Wording> SEVEN_STEPS =
      List.of(
          STRONGLY_AGREE,
          AGREE,
          RATHER_AGREE,
          NEITHER_AGREE_NOR_DISAGREE,
          RATHER_DISAGREE,
          DISAGREE,
          STRONGLY_DISAGREE);

  private static final Properties WORDS = load();

  /** The agreement labels, strongest agreement first: seven, or five for any other number. */
  static List<Wording> agreement(int steps) {
    return steps == SEVEN_STEPS.size() ? SEVEN_STEPS : FIVE_STEPS;
  }

  /** The words in a language or a regional form of it; empty where Outturn has none. */
  Optional<String> in(String language) {
    var key = name().toLowerCase(Locale.ROOT).replace('_', '-');
    return Optional.ofNullable(WORDS.getProperty(language.replaceFirst("-.*", "") + "." + key));
  }

  private static Properties load() {
    var file = Objects.requireNonNull(Wording.class.getResourceAsStream("wording.properties"));
    try (Reader words = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      var read = new Properties();
      read.load(words);
      return read;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
