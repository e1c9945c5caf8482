package io.outturn.response.form.words;

import java.util.List;

/** What is said about an answer that cannot be taken; each names the question and the way out. */
public final class FaultWords {
  private final Vocabulary vocabulary;
  private final Formats formats;

  FaultWords(Vocabulary vocabulary, Formats formats) {
    this.vocabulary = vocabulary;
    this.formats = formats;
  }

  public String choose(String question) {
    return vocabulary.say("fault.choose", question);
  }

  public String write(String question) {
    return vocabulary.say("fault.write", question);
  }

  public String tooLong(String question, int maximum, int characters) {
    return vocabulary.say(
        "fault.too-long", question, formats.count(maximum), formats.count(characters));
  }

  /** Somebody answered and said that the question does not apply. */
  public String both(String question, String notApplicable) {
    return vocabulary.say("fault.both", question, notApplicable);
  }

  /** An option that stands alone was chosen with others. */
  public String notTogether(String question, String exclusive) {
    return vocabulary.say("fault.not-together", question, exclusive);
  }

  public String otherBlank(String option) {
    return vocabulary.say("fault.other-blank", option);
  }

  public String otherAlone(String option) {
    return vocabulary.say("fault.other-alone", option);
  }

  public String rank(String question) {
    return vocabulary.say("fault.rank", question);
  }

  public String rankedTwice(String place, List<String> options) {
    return vocabulary.say("fault.ranked-twice", place, formats.list(options));
  }

  public String noNumber(String question, String example) {
    return vocabulary.say("fault.no-number", question, example);
  }

  public String notWhole(String question) {
    return vocabulary.say("fault.not-whole", question);
  }

  public String tooFine(String question, int decimals) {
    return vocabulary.say(decimals, "fault.too-fine", question, formats.count(decimals));
  }

  public String outside(String question, String limits) {
    return vocabulary.say("fault.outside", question, limits);
  }

  public String date(String question) {
    return vocabulary.say("fault.date", question);
  }

  public String datePart(String question, Formats.Part missing) {
    return switch (missing) {
      case DAY -> vocabulary.say("fault.date-day", question);
      case MONTH -> vocabulary.say("fault.date-month", question);
      case YEAR -> vocabulary.say("fault.date-year", question);
    };
  }

  public String noDate(String question) {
    return vocabulary.say("fault.no-date", question);
  }

  public String noEmail(String question) {
    return vocabulary.say("fault.no-email", question);
  }
}
