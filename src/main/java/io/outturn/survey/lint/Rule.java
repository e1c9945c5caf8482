package io.outturn.survey.lint;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a survey is looked through for. Each rule has the name that {@code allow:} and the command
 * take, one sentence on why, one on what would be right, and where it is published.
 */
public enum Rule {
  DOUBLE_BARRELLED(
      "Whoever sees the two things differently has no true answer, and the score belongs to neither.",
      "Ask one thing; make two questions, or name what both have in common.",
      Source.KROSNICK_PRESSER_2010,
      Source.DILLMAN_2014),
  LEADING_WORDING(
      "Words that praise, blame or tell what others think move answers towards them.",
      "Ask in words that fit every answer equally well.",
      Source.PAYNE_1951,
      Source.KROSNICK_PRESSER_2010),
  ACQUIESCENCE(
      "Some people say yes to whatever is put to them, so yes to an opinion counts too often.",
      "Ask for the thing itself, with answers in its own words: how easy, how useful.",
      Source.SARIS_2010,
      Source.KROSNICK_PRESSER_2010),
  NEGATION(
      "To disagree with a negative sentence is a double negation, which many people turn the wrong way.",
      "Say it positively; the scale has room for the opposite.",
      Source.SARIS_GALLHOFER_2014,
      Source.DILLMAN_2014),
  ABSOLUTE_WORDS(
      "Hardly anything is true always or never, so careful people must deny what they mostly agree with.",
      "Leave the word out, or ask how often.",
      Source.KROSNICK_PRESSER_2010,
      Source.DILLMAN_2014),
  VAGUE_FREQUENCY(
      "Often means every day to one and every month to another, and without a period each counts another.",
      "Name the period in the question and numbers in the answers.",
      Source.SCHAEFFER_1991,
      Source.TOURANGEAU_2000),
  JARGON(
      "People answer questions with words they do not know, by guessing.",
      "Use the word that customers use, or explain it in the hint.",
      Source.FOWLER_1995,
      Source.GOVUK_WRITING),
  HARD_TO_READ(
      "Long words in long sentences are skimmed, and then another question is answered than was asked.",
      "Use shorter words and sentences.",
      Source.FLESCH_1948,
      Source.AMSTAD_1978,
      Source.FERNANDEZ_HUERTA_1959),
  LONG_TEXT(
      "The beginning of a long sentence is forgotten before its end is reached.",
      "Split it, or move what only explains into the hint.",
      Source.GOVUK_WRITING,
      Source.SARIS_GALLHOFER_2014),
  MISMATCHED_SCALE(
      "Answers that are given to another question than the one asked have to be translated first, and people do it differently.",
      "Ask in the words of the labels, or label in the words of the question.",
      Source.DILLMAN_2014,
      Source.SARIS_GALLHOFER_2014),
  UNBALANCED_SCALE(
      "More room on one side draws answers to it.",
      "Give as many labels above the middle as below it, in the same strengths.",
      Source.KROSNICK_PRESSER_2010,
      Source.DILLMAN_2014),
  REVERSED_SCALE(
      "Answers are stored the wrong way round, and a good score means bad service.",
      "Write the labels best first, and the worse end as the lowest.",
      Source.OUTTURN),
  UNLABELLED_SCALE(
      "A step whose meaning nobody says is understood differently by everybody.",
      "Say in words what each step, or at least each end, means.",
      Source.KROSNICK_PRESSER_2010,
      Source.SARIS_GALLHOFER_2014),
  BROKEN_RANGES(
      "Whoever stands on a border has two answers, and whoever stands in a gap has none.",
      "Let each range begin one above the end of the one before.",
      Source.DILLMAN_2014,
      Source.FOWLER_1995),
  NOT_EXHAUSTIVE(
      "Whoever does not find the true answer gives a false one, or none.",
      "Add an option for everything else: other, none of these, not sure.",
      Source.DILLMAN_2014,
      Source.KROSNICK_PRESSER_2010),
  NONE_NOT_EXCLUSIVE(
      "Answers that say none and something as well cannot be counted.",
      "Write exclusive: true for that option.",
      Source.GDS_CHECKBOXES),
  UNSHUFFLED_OPTIONS(
      "What stands first in a list that is read is chosen more often, whatever it is.",
      "Write order: random; other and none keep their places.",
      Source.KROSNICK_ALWIN_1987),
  TOO_MANY_OPTIONS(
      "Nobody weighs a long list; the first that fits is taken.",
      "Put together what you will report together.",
      Source.KROSNICK_ALWIN_1987,
      Source.DILLMAN_2014),
  LARGE_MATRIX(
      "The longer a row of like sentences, the more people give all the same answer, or leave.",
      "Keep the sentences that lead to a decision, or split them over two pages.",
      Source.COUPER_2013,
      Source.DILLMAN_2014),
  NO_DOES_NOT_APPLY(
      "Whoever was never there has to invent an answer, and it is counted like one that was lived.",
      "Write not-applicable: true, or show the question only to those it is for.",
      Source.FOWLER_1995,
      Source.DILLMAN_2014),
  TOO_MANY_REQUIRED(
      "People who must answer what they cannot or will not answer leave, or make something up.",
      "Require only what the survey is worthless without.",
      Source.STIEGER_2007,
      Source.DILLMAN_2014),
  TOO_LONG(
      "The longer it takes, the fewer begin, the fewer finish, and the later answers get careless.",
      "Leave out what no decision depends on.",
      Source.GALESIC_BOSNJAK_2009,
      Source.REVILLA_OCHOA_2017),
  HARD_OPENING(
      "The first question decides who stays, and writing or naming oneself is more than a stranger gives.",
      "Begin with a question on the subject that everybody can answer with one choice.",
      Source.DILLMAN_2014),
  REPEATED_QUESTION(
      "People who are asked the same twice think that they were not listened to, and answer it differently on purpose.",
      "Remove one, or say what differs.",
      Source.TOURANGEAU_2000,
      Source.DILLMAN_2014),
  UNREACHABLE_QUESTION(
      "A question that nobody can come to is missing from the results without a word.",
      "Change one of the conditions.",
      Source.OUTTURN),
  NO_MEASURE(
      "Answers that end in no score cannot show whether anything got better.",
      "Add a measure, for example mean(easy), or say why none is wanted.",
      Source.OUTTURN),
  UNMEASURED_QUESTION(
      "Time is asked of people for a rating that no score is made of.",
      "Add a measure of it, or leave the question out.",
      Source.OUTTURN,
      Source.DILLMAN_2014),
  PERSONAL_DATA(
      "People tell about themselves truthfully when they know what for, and the law wants it said.",
      "Say in the hint, or in the privacy note, what it is used for and who sees it.",
      Source.TOURANGEAU_YAN_2007,
      Source.GDPR_9),
  NO_POPULATION(
      "A score says something only about those it was meant for; without them nobody can tell who is missing.",
      "Write population: and whom the survey is meant for.",
      Source.ISO_20252,
      Source.AAPOR),
  NO_RETENTION(
      "Answers that lead to a person may be kept only as long as they are needed.",
      "Write retention: and how long, for example 24 months.",
      Source.GDPR_5,
      Source.ISO_20252),
  UNTRANSLATED(
      "Whoever chose another language meets words that they may not read.",
      "Write the text in that language too.",
      Source.HARKNESS_2010),
  COPIED_TRANSLATION(
      "A text that stands there in the words of another language was probably forgotten.",
      "Translate it.",
      Source.HARKNESS_2010),
  DIFFERENT_NUMBERS(
      "Languages that name different numbers ask different questions, and their answers are counted together.",
      "Name the same numbers in every language.",
      Source.HARKNESS_2010),
  DIFFERENT_REFERENCES(
      "An answer that is repeated in one language and not in another makes two different questions.",
      "Repeat the same answers in every language.",
      Source.HARKNESS_2010),
  NEEDLESS_ALLOWANCE(
      "A reason that no longer has anything to excuse would hide the next finding.",
      "Remove it from allow:.",
      Source.OUTTURN);

  private final String reason;
  private final String instead;
  private final String sources;

  Rule(String reason, String instead, Source... sources) {
    this.reason = reason;
    this.instead = instead;
    this.sources = Arrays.stream(sources).map(Source::toString).collect(Collectors.joining("\n"));
  }

  /** The rule of a name, as {@code allow:} writes it. */
  public static Optional<Rule> named(String name) {
    return Arrays.stream(values()).filter(rule -> rule.toString().equals(name)).findFirst();
  }

  /** The names of all rules that an author can allow. */
  public static List<String> names() {
    return Arrays.stream(values())
        .filter(rule -> rule != NEEDLESS_ALLOWANCE)
        .map(Rule::toString)
        .toList();
  }

  /** Why it is a rule, in one sentence. */
  public String reason() {
    return reason;
  }

  /** What would be right, in one sentence. */
  public String instead() {
    return instead;
  }

  /** Where it is published. */
  public List<String> sources() {
    return sources.lines().toList();
  }

  /** Its name in files and commands: lower-case words with hyphens. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
