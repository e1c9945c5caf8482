package io.outturn.survey.file;

import java.util.List;
import java.util.Optional;

/**
 * Outturn's own words for the ends and steps of scales, for surveys that bring none. Published
 * surveys were asked in these words: a better translation is a new wording in a file, never a
 * change here.
 */
enum Wording {
  RECOMMEND_LOWEST("Not at all likely", "Überhaupt nicht wahrscheinlich"),
  RECOMMEND_HIGHEST("Extremely likely", "Äußerst wahrscheinlich"),
  EFFORT_LOWEST("Strongly disagree", "Stimme überhaupt nicht zu"),
  EFFORT_HIGHEST("Strongly agree", "Stimme voll und ganz zu"),
  VERY_SATISFIED("Very satisfied", "Sehr zufrieden"),
  SATISFIED("Satisfied", "Zufrieden"),
  NEITHER("Neither satisfied nor dissatisfied", "Weder zufrieden noch unzufrieden"),
  DISSATISFIED("Dissatisfied", "Unzufrieden"),
  VERY_DISSATISFIED("Very dissatisfied", "Sehr unzufrieden");

  /** The satisfaction labels, best first. */
  static final List<Wording> SATISFACTION =
      List.of(VERY_SATISFIED, SATISFIED, NEITHER, DISSATISFIED, VERY_DISSATISFIED);

  private final String english;
  private final String german;

  Wording(String english, String german) {
    this.english = english;
    this.german = german;
  }

  /** The words in a language or a regional form of it; empty where Outturn has none. */
  Optional<String> in(String language) {
    return switch (language.replaceFirst("-.*", "")) {
      case "en" -> Optional.of(english);
      case "de" -> Optional.of(german);
      default -> Optional.empty();
    };
  }
}
