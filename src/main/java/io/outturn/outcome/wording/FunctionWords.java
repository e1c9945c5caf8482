package io.outturn.outcome.wording;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The small words that hold a text together, by what they do. */
enum FunctionWords {
  /** Numbers in words, and letters that stand for one. */
  NUMBERS,
  /** What makes a number a share. */
  PERCENT,
  /** Come before what a text is about. */
  LEADERS,
  /** Say how many people, before they are named. */
  QUANTITIES,
  /** End the words that name a thing. */
  BOUNDARIES,
  /** Count what follows them. */
  COUNTERS,
  /** Do so only with an "of" behind them. */
  COUNTERS_OF,
  /** Begin a part of a text that only says when. */
  WHEN,
  /** Say that a wish follows. */
  SO_THAT,
  /** Give people something to do. */
  ENABLING,
  /** Say that there should be more or less of something. */
  COMPARING,
  /** Say that there should be less. */
  LESSENING,
  /** Stand between an English verb and what is done: "have been trained". */
  BEING,
  /** Stand between an English verb and what it is done to. */
  ARTICLES,
  /** Say what somebody would or could do. */
  MODAL,
  /** How English words for people end that no list has. */
  PERSONS,
  /** Tell English from the others. */
  ENGLISH,
  /** Tell German from the others. */
  GERMAN,
  /** Tell Spanish from the others. */
  SPANISH;

  private static final Map<String, Set<String>> ALL = WordList.read("function-words");

  /** Whether a word ends in one of these. */
  boolean end(String word) {
    return words().stream().anyMatch(word::endsWith);
  }

  private Set<String> words() {
    return ALL.getOrDefault(name().toLowerCase(Locale.ROOT).replace('_', '-'), Set.of());
  }

  /** Whether a word does this. */
  boolean has(String word) {
    return words().contains(word);
  }
}
