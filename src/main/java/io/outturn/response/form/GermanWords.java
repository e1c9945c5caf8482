package io.outturn.response.form;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The form in German. */
enum GermanWords implements FormWords {
  WORDS;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMANY);

  @Override
  public String next() {
    return "Weiter";
  }

  @Override
  public String send() {
    return "Antworten senden";
  }

  @Override
  public String back() {
    return "Zurück";
  }

  @Override
  public String language() {
    return "Sprache";
  }

  @Override
  public String optional() {
    return "freiwillig";
  }

  @Override
  public String error() {
    return "Fehler:";
  }

  @Override
  public String problem() {
    return "Bitte prüfen Sie Ihre Angaben";
  }

  @Override
  public String privacy() {
    return "Was mit Ihren Antworten geschieht";
  }

  @Override
  public String questionOf(int number, int all) {
    return "Frage " + number + " von " + all;
  }

  @Override
  public String pageOf(int number, int all) {
    return "Seite " + number + " von " + all;
  }

  @Override
  public String upTo(int characters) {
    return "Bis zu " + count(characters) + " Zeichen";
  }

  @Override
  public String choose(String question) {
    return "Wählen Sie eine Antwort auf „" + question + "“";
  }

  @Override
  public String write(String question) {
    return "Schreiben Sie eine Antwort auf „" + question + "“";
  }

  @Override
  public String tooLong(String question, int maximum, int characters) {
    return "Kürzen Sie Ihre Antwort auf „%s“ auf %s Zeichen; sie hat %s"
        .formatted(question, count(maximum), count(characters));
  }

  @Override
  public String thanks() {
    return "Ihre Antworten sind angekommen";
  }

  @Override
  public String changeable() {
    return "Über Ihren Link können Sie zurückkommen und Ihre Antworten ändern.";
  }

  @Override
  public String changeableUntil(LocalDate lastDay) {
    return "Über Ihren Link können Sie bis zum "
        + DAY.format(lastDay)
        + " zurückkommen und Ihre Antworten ändern.";
  }

  @Override
  public String change() {
    return "Antworten ändern";
  }

  @Override
  public Notice closed() {
    return new Notice(
        "Diese Umfrage ist beendet",
        "Sie nimmt keine Antworten mehr an. Was vorher gesendet wurde, ist gespeichert.");
  }

  @Override
  public Notice unknownSurvey() {
    return new Notice(
        "Umfrage nicht gefunden",
        "Unter dieser Adresse gibt es keine Umfrage. Prüfen Sie eine eingetippte Adresse auf Fehler;"
            + " bei einem Link fragen Sie bitte dort nach, woher Sie ihn haben.");
  }

  @Override
  public Notice unknownLink() {
    return new Notice(
        "Link nicht gefunden",
        "Dieser persönliche Link führt zu keiner Umfrage. Mailprogramme brechen Links manchmal um:"
            + " Prüfen Sie, ob er vollständig ist, oder fragen Sie dort nach, woher Sie ihn haben.");
  }

  @Override
  public Notice unknownPage() {
    return new Notice(
        "Seite nicht gefunden",
        "Diese Umfrage hat keine solche Seite. Was Sie gesendet haben, ist gespeichert.");
  }

  @Override
  public Notice garbled() {
    return new Notice(
        "Diese Antworten passen nicht zur Umfrage",
        "Was ankam, gehört nicht zu den Fragen der Seite und wurde nicht gespeichert. Gehen Sie"
            + " zurück, laden Sie die Seite neu und antworten Sie noch einmal.");
  }

  @Override
  public Notice tooBig() {
    return new Notice(
        "Das war zu viel Text",
        "Was Sie gesendet haben, ist größer, als diese Umfrage annehmen kann, und wurde nicht"
            + " gespeichert. Gehen Sie im Browser zurück, dort steht Ihr Text noch, und kürzen Sie"
            + " ihn.");
  }

  @Override
  public Notice away() {
    return new Notice(
        "Bitte gleich noch einmal versuchen",
        "Die Umfrage kann gerade nicht angezeigt werden. Was Sie gesendet haben, ist gespeichert.");
  }

  @Override
  public Notice unsent() {
    return new Notice(
        "Ihre Antworten sind noch nicht gesendet",
        "Gerade kommt zu viel auf einmal an. Nichts ist verloren: Diese Seite hält Ihre Antworten"
            + " fest. Warten Sie einige Sekunden und senden Sie sie noch einmal. Sie zählen einmal,"
            + " wie oft Sie auch senden.");
  }

  @Override
  public String sendAgain() {
    return "Noch einmal senden";
  }

  private static String count(int characters) {
    return NumberFormat.getIntegerInstance(Locale.GERMANY).format(characters);
  }
}
