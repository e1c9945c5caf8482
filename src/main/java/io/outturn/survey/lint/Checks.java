package io.outturn.survey.lint;

import java.util.stream.Stream;

/** How each rule is looked for. */
final class Checks {
  private Checks() {}

  /** The check of a rule; what is no longer needed in {@code allow:} shows when all others ran. */
  static Check of(Rule rule) {
    return switch (rule) {
      case DOUBLE_BARRELLED -> Check.worded(DoubleBarrelled::in);
      case LEADING_WORDING -> Check.worded(Suggestive::leading);
      case ACQUIESCENCE -> Check.worded(Suggestive::acquiescence);
      case NEGATION -> Check.worded(Negations::in);
      case ABSOLUTE_WORDS -> Check.worded(Suggestive::absolute);
      case VAGUE_FREQUENCY -> Check.worded(Frequencies::in);
      case JARGON -> Check.worded(Jargon::in);
      case HARD_TO_READ -> Readability::in;
      case LONG_TEXT -> Readability::longText;
      case MISMATCHED_SCALE -> Check.worded(Scales::mismatched);
      case UNBALANCED_SCALE -> Check.worded(Scales::unbalanced);
      case REVERSED_SCALE -> Check.worded(Scales::reversed);
      case UNLABELLED_SCALE -> Check.worded(Scales::unlabelled);
      case BROKEN_RANGES -> Check.worded(Ranges::in);
      case NOT_EXHAUSTIVE -> Check.shaped(OptionLists::notExhaustive);
      case NONE_NOT_EXCLUSIVE -> Check.shaped(OptionLists::noneNotExclusive);
      case UNSHUFFLED_OPTIONS -> Check.shaped(OptionLists::unshuffled);
      case TOO_MANY_OPTIONS -> subject -> subject.questions().flatMap(OptionLists::tooMany);
      case LARGE_MATRIX -> subject -> subject.questions().flatMap(Shape::largeMatrix);
      case NO_DOES_NOT_APPLY -> Check.shaped(Persons::noDoesNotApply);
      case TOO_MANY_REQUIRED -> Shape::tooManyRequired;
      case TOO_LONG -> Shape::tooLong;
      case HARD_OPENING -> Shape::hardOpening;
      case REPEATED_QUESTION -> Shape::repeated;
      case UNREACHABLE_QUESTION -> Conditions::unreachable;
      case NO_MEASURE -> Declarations::noMeasure;
      case UNMEASURED_QUESTION -> Declarations::unmeasured;
      case PERSONAL_DATA -> Check.worded(Persons::personal);
      case NO_POPULATION -> Declarations::noPopulation;
      case NO_RETENTION -> Declarations::noRetention;
      case UNTRANSLATED -> Translations::untranslated;
      case COPIED_TRANSLATION -> Check.ofTexts(Translations::copied);
      case DIFFERENT_NUMBERS -> Check.ofTexts(Translations::numbers);
      case DIFFERENT_REFERENCES -> Check.ofTexts(Translations::references);
      case NEEDLESS_ALLOWANCE -> _ -> Stream.empty();
    };
  }
}
