package io.outturn.response.form.words;

import java.time.LocalDate;

/**
 * The form's own words in one language. A new language is a new file in {@code form/}, and a test
 * says which words it still lacks.
 */
public final class FormWords {
  private final Vocabulary vocabulary;
  private final Formats formats;

  FormWords(Vocabulary vocabulary, Formats formats) {
    this.vocabulary = vocabulary;
    this.formats = formats;
  }

  public String next() {
    return vocabulary.say("next");
  }

  public String send() {
    return vocabulary.say("send");
  }

  public String back() {
    return vocabulary.say("back");
  }

  public String language() {
    return vocabulary.say("language");
  }

  public String optional() {
    return vocabulary.say("optional");
  }

  /** Written before an error so that it is heard as one. */
  public String error() {
    return vocabulary.say("error");
  }

  public String problem() {
    return vocabulary.say("problem");
  }

  public String privacy() {
    return vocabulary.say("privacy");
  }

  /** The label of the field that nobody is meant to fill in. */
  public String trap() {
    return vocabulary.say("trap");
  }

  public String questionOf(int number, int all) {
    return vocabulary.say("question.of", formats.count(number), formats.count(all));
  }

  public String pageOf(int number, int all) {
    return vocabulary.say("page.of", formats.count(number), formats.count(all));
  }

  /** How long it takes, in whole minutes from 1. */
  public String minutes(int minutes) {
    return vocabulary.say(minutes, "minutes", formats.count(minutes));
  }

  /** Said beside a score that was chosen in a mail and is not sent yet. */
  public String youChose(String score) {
    return vocabulary.say("chosen", score);
  }

  public String upTo(int characters) {
    return vocabulary.say("up-to", formats.count(characters));
  }

  public String stars(int stars) {
    return vocabulary.say(stars, "stars", formats.count(stars));
  }

  /** The label of the field beside an option such as "other". */
  public String otherWords() {
    return vocabulary.say("other.words");
  }

  public String rankHint() {
    return vocabulary.say("rank.hint");
  }

  public String notRanked() {
    return vocabulary.say("rank.none");
  }

  /** What a place in a ranking is called. */
  public String place(int place) {
    return vocabulary.say(place == 1 ? "rank.first" : "rank.place", formats.count(place));
  }

  public String between(String least, String most) {
    return vocabulary.say("between", least, most);
  }

  public String atLeast(String least) {
    return vocabulary.say("least", least);
  }

  public String atMost(String most) {
    return vocabulary.say("most", most);
  }

  public String part(Formats.Part part) {
    return switch (part) {
      case DAY -> vocabulary.say("date.day");
      case MONTH -> vocabulary.say("date.month");
      case YEAR -> vocabulary.say("date.year");
    };
  }

  public String example(String example) {
    return vocabulary.say("example", example);
  }

  public String dayBetween(LocalDate earliest, LocalDate latest) {
    return vocabulary.say("date.between", formats.day(earliest), formats.day(latest));
  }

  public String dayFrom(LocalDate earliest) {
    return vocabulary.say("date.from", formats.day(earliest));
  }

  public String dayUntil(LocalDate latest) {
    return vocabulary.say("date.until", formats.day(latest));
  }

  public String holds(boolean whether) {
    return vocabulary.say(whether ? "yes" : "no");
  }

  public String check() {
    return vocabulary.say("check");
  }

  public String checkFirst() {
    return vocabulary.say("check.first");
  }

  public String checkAgain() {
    return vocabulary.say("check.again");
  }

  public String changeOne() {
    return vocabulary.say("check.change");
  }

  /** What follows "Change" for whoever does not see beside which question it stands. */
  public String changeOf(String question) {
    return vocabulary.say("check.change.of", question);
  }

  public String notAnswered() {
    return vocabulary.say("check.blank");
  }

  public String thanks() {
    return vocabulary.say("thanks");
  }

  public String changeable() {
    return vocabulary.say("changeable");
  }

  public String changeableUntil(LocalDate lastDay) {
    return vocabulary.say("changeable.until", formats.day(lastDay));
  }

  public String change() {
    return vocabulary.say("change");
  }

  public String sendAgain() {
    return vocabulary.say("send.again");
  }

  /** Says why there is nothing to answer, or what happened to the answers. */
  public Notice notice(Reason reason) {
    return new Notice(vocabulary.say(reason.title()), vocabulary.say(reason.text()));
  }

  /** Said before the first day of a survey. */
  public Notice notOpen(LocalDate firstDay) {
    return new Notice(
        vocabulary.say("notice.not-open"),
        vocabulary.say("notice.not-open.text", formats.day(firstDay)));
  }
}
