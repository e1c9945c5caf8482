package io.outturn.response.form;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The form in English. */
enum EnglishWords implements FormWords {
  WORDS;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  @Override
  public String next() {
    return "Continue";
  }

  @Override
  public String send() {
    return "Send answers";
  }

  @Override
  public String back() {
    return "Back";
  }

  @Override
  public String language() {
    return "Language";
  }

  @Override
  public String optional() {
    return "optional";
  }

  @Override
  public String error() {
    return "Error:";
  }

  @Override
  public String problem() {
    return "There is a problem";
  }

  @Override
  public String privacy() {
    return "What happens with your answers";
  }

  @Override
  public String questionOf(int number, int all) {
    return "Question " + number + " of " + all;
  }

  @Override
  public String pageOf(int number, int all) {
    return "Page " + number + " of " + all;
  }

  @Override
  public String upTo(int characters) {
    return "Up to " + count(characters) + " characters";
  }

  @Override
  public String choose(String question) {
    return "Choose an answer to “" + question + "”";
  }

  @Override
  public String write(String question) {
    return "Write an answer to “" + question + "”";
  }

  @Override
  public String tooLong(String question, int maximum, int characters) {
    return "Shorten your answer to “%s” to %s characters; it has %s"
        .formatted(question, count(maximum), count(characters));
  }

  @Override
  public String thanks() {
    return "Your answers have been received";
  }

  @Override
  public String changeable() {
    return "You can come back through your link and change your answers.";
  }

  @Override
  public String changeableUntil(LocalDate lastDay) {
    return "You can come back through your link and change your answers until "
        + DAY.format(lastDay)
        + ".";
  }

  @Override
  public String change() {
    return "Change your answers";
  }

  @Override
  public Notice closed() {
    return new Notice(
        "This survey is closed",
        "It no longer takes answers. Answers sent before it closed have been kept.");
  }

  @Override
  public Notice unknownSurvey() {
    return new Notice(
        "Survey not found",
        "There is no survey at this address. If you typed it, check it for mistakes; if you followed"
            + " a link, ask whoever sent it to you.");
  }

  @Override
  public Notice unknownLink() {
    return new Notice(
        "Link not found",
        "This personal link does not lead to a survey. Mail programs sometimes break a link in two:"
            + " check that all of it was copied, or ask whoever sent it to you.");
  }

  @Override
  public Notice unknownPage() {
    return new Notice(
        "Page not found", "This survey has no such page. Answers that you sent have been kept.");
  }

  @Override
  public Notice garbled() {
    return new Notice(
        "These answers do not fit the survey",
        "What arrived does not belong to the questions on the page, so it was not kept. Go back, load"
            + " the page again and answer it once more.");
  }

  @Override
  public Notice tooBig() {
    return new Notice(
        "That was too much text",
        "What you sent is larger than this survey can take, so it was not kept. Go back in your"
            + " browser, where your text still is, and shorten it.");
  }

  @Override
  public Notice away() {
    return new Notice(
        "Please try again in a moment",
        "The survey cannot be shown just now. Answers that you sent have been kept.");
  }

  @Override
  public Notice unsent() {
    return new Notice(
        "Your answers are not sent yet",
        "Too much is arriving at once. Nothing is lost: this page still holds your answers. Wait a"
            + " few seconds, then send them again. They are counted once, however often you send"
            + " them.");
  }

  @Override
  public String sendAgain() {
    return "Send again";
  }

  private static String count(int characters) {
    return NumberFormat.getIntegerInstance(Locale.UK).format(characters);
  }
}
