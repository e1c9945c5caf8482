package io.outturn.survey.lint;

import java.util.Locale;

/** What the lint has to know of a language; each is a section of the language's file. */
enum WordList {
  /** Words that add a second thing. */
  JOINS,
  /** Words that offer a second thing instead. */
  ALTERNATIVES,
  /** Fixed expressions with such a word in them. */
  NO_SECOND_THING,
  /** Pairs of words for the two ends of one thing. */
  OPPOSITES,
  /** Words for those to whom something is recommended. */
  PEOPLE,
  /** Words that begin examples. */
  ASIDES,
  /** Words with which a sentence tells the circumstances before it asks. */
  INTRODUCTIONS,
  /** Words with which a sentence says more about a noun. */
  RELATIVES,
  /** Words with which a sentence tells the circumstances after it has asked. */
  TAILS,
  LEADING,
  /** Like leading, but only where something is asked: an agreement sentence may well praise. */
  PRAISED,
  PRAISE,
  /** How a yes-or-no question begins that asks for an opinion. */
  OPINIONS,
  NEGATIONS,
  NO_NEGATIONS,
  ABSOLUTES,
  /** Absolute words that deny; a negation is found in them first. */
  ABSOLUTE_DENIALS,
  VAGUE_TIMES,
  HOW_OFTEN,
  VAGUE_ANSWERS,
  PERIODS,
  JARGON,
  KNOWN_ACRONYMS,
  /** Words that are in capitals for emphasis, not as an acronym. */
  SMALL_WORDS,
  AGREES,
  SATISFIES,
  NEUTRAL,
  NEGATIVE,
  POSITIVE,
  /** Words that stand at an end of a scale by themselves. */
  EXTREMES,
  NOT_AT_ALL,
  STRONGEST,
  STRONG,
  WEAK,
  /** Words that options have which are steps and not things. */
  DEGREES,
  CLOSED_SETS,
  EVERYTHING_ELSE,
  NONES,
  HOW_MANY,
  /** What not everybody has been through. */
  EXPERIENCES,
  PERSONAL,
  /** Words that say what an answer is used for. */
  USES,
  /** From zero to twelve, in this order. */
  NUMBERS,
  BELOW,
  ABOVE,
  AT_LEAST,
  AT_MOST,
  ZERO,
  /** Words by which the language itself is known. */
  FUNCTION_WORDS;

  /** Its name in the files. */
  String section() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
