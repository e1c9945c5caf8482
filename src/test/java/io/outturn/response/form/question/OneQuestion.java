package io.outturn.response.form.question;

import io.outturn.response.Answer;
import io.outturn.response.form.page.DrawnForms;
import io.outturn.response.form.page.Sheet;
import io.outturn.response.form.way.FormKey;
import io.outturn.response.form.way.Journey;
import io.outturn.response.form.way.Link;
import io.outturn.response.form.way.Said;
import io.outturn.response.form.words.Speech;
import io.outturn.survey.file.SurveyTexts;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** A survey of one question in English and German, on its only page. */
record OneQuestion(Sheet sheet) {
  private static final String FILE =
      """
      slug: one
      languages: [en, de]
      title: {en: Survey, de: Umfrage}
      purpose: {en: Purpose, de: Zweck}
      privacy: {en: Privacy, de: Datenschutz}
      thanks: {en: Thanks, de: Danke}
      questions:
        - id: q
      """;

  /** A question by its keys, one a line; its id is q. */
  static OneQuestion of(String keys) {
    return of(keys, "en");
  }

  static OneQuestion of(String keys, String language) {
    var yaml = FILE + keys.strip().indent(4);
    var version = SurveyTexts.version(SurveyTexts.survey("one", yaml));
    var link = new Link.Open("one", new FormKey("AAAAAAAAAAAAAAAAAAAAAA"));
    var journey = Journey.of(Said.nothing(version));
    return new OneQuestion(Sheet.of(link, journey, 1, Speech.in(language), Optional.empty()));
  }

  /** What is entered with these fields, written name=value; of a matrix, in its first row. */
  Entry entry(String... fields) {
    var asked = sheet.questions().getFirst().asked().getFirst();
    var entry = control().read(fields(fields)).get(asked.id());
    if (entry == null) {
      throw new AssertionError("Nothing was read");
    }
    return entry;
  }

  Control control() {
    return sheet.controls().getFirst();
  }

  /** The answer that these fields give. */
  Answer answer(String... fields) {
    return switch (entry(fields)) {
      case Entry.Given(var answer) -> answer;
      case Entry.Blank() -> throw new AssertionError("Nothing was answered");
      case Entry.Wrong(var fault) -> throw new AssertionError(fault.message());
    };
  }

  /** What is said about these fields. */
  Fault fault(String... fields) {
    return switch (entry(fields)) {
      case Entry.Wrong(var fault) -> fault;
      case Entry.Blank() -> throw new AssertionError("Nothing was wrong");
      case Entry.Given(var answer) -> throw new AssertionError("Taken as " + answer);
    };
  }

  Document page(String... fields) {
    return DrawnForms.dom(sheet.holding(fields(fields)));
  }

  /** The page after it was refused. */
  Document refused(String... fields) {
    return DrawnForms.dom(sheet.holding(fields(fields)).refused(List.of(fault(fields))));
  }

  /** The page with an answer that was given before. */
  Document said(Answer answer) {
    return DrawnForms.dom(sheet.holding(new Fields(control().fields(Map.of("q", answer)))));
  }

  /** What the fields hold after an answer, read again. */
  Answer again(Answer answer) {
    var fields = new Fields(control().fields(Map.of("q", answer)));
    return control().read(fields).get("q") instanceof Entry.Given(var read) ? read : fail(answer);
  }

  private static Answer fail(Answer answer) {
    throw new AssertionError(answer + " was not read again");
  }

  static Fields fields(String... fields) {
    var values = new HashMap<String, List<String>>();
    Arrays.stream(fields)
        .map(field -> field.split("=", 2))
        .forEach(field ->
            values.merge(
                field[0],
                List.of(field[1]),
                (one, two) -> Stream.concat(one.stream(), two.stream()).toList()));
    return new Fields(values);
  }
}
