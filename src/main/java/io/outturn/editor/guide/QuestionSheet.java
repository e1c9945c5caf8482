package io.outturn.editor.guide;

import io.outturn.editor.edit.DraftQuestion;
import io.outturn.editor.edit.QuestionKind;
import java.util.List;
import java.util.stream.Stream;

/** What is filled in about a question: all fields that its type has. */
final class QuestionSheet {
  private final QuestionKind kind;
  private final QuestionFields fields;
  private final AnswerFields answers;

  private QuestionSheet(QuestionKind kind, DraftQuestion question, List<String> languages) {
    this.kind = kind;
    this.fields = new QuestionFields(question, languages);
    this.answers = new AnswerFields(fields);
  }

  static Sheet of(QuestionKind kind, DraftQuestion question, List<String> languages) {
    var sheet = new QuestionSheet(kind, question, languages);
    return new Sheet(
        Stream.of(sheet.asked(), sheet.answered(), sheet.rules())
            .filter(section -> section.all().findAny().isPresent() || !section.one().isEmpty())
            .toList());
  }

  private Section asked() {
    var said = kind == QuestionKind.STATEMENT || kind == QuestionKind.MATRIX;
    return Section.of(
        "asked",
        "What it " + (said ? "says" : "asks"),
        "",
        List.of(
            fields.needed(
                "text",
                said ? "Words" : "Question",
                "",
                said ? "Write the words" : "Write the question"),
            fields.words("hint", "Help", "A line below it that helps to answer. May stay empty.")));
  }

  private Section answered() {
    return switch (kind) {
      case RECOMMEND -> ends("Not at all likely", "Extremely likely");
      case EFFORT -> ends("Strongly disagree", "Strongly agree");
      case STARS -> ends("Very poor", "Very good");
      case SATISFACTION -> section("The five labels", List.of(answers.satisfaction()));
      case AGREEMENT -> section("The labels", answers.agreement());
      case YES_NO -> section("The labels", List.of(answers.yesNo()));
      case MATRIX ->
          new Section(
              "answers",
              "Sentences and their labels",
              "Each sentence is answered and measured by itself.",
              answers.agreement(),
              answers.rows(),
              "sentence");
      case SINGLE_CHOICE, MULTIPLE_CHOICE, RANKING -> options();
      case NUMBER -> section("Which numbers it takes", answers.number());
      case DATE -> section("Which days it takes", answers.days());
      case SHORT_TEXT -> section("How much can be written", List.of(answers.length(200, 1000)));
      case COMMENT -> section("How much can be written", List.of(answers.length(2000, 20000)));
      case EMAIL, STATEMENT -> section("", List.of());
    };
  }

  private Section ends(String lowest, String highest) {
    return section(
        "The ends of the scale",
        List.of(answers.end("lowest", lowest), answers.end("highest", highest)));
  }

  private Section options() {
    return new Section(
        "answers", "Options", "", List.of(answers.order()), answers.options(kind), "option");
  }

  private static Section section(String title, List<Field> fields) {
    return Section.of("answers", title, "", fields);
  }

  private Section rules() {
    return Section.of(
        "rules",
        "Answering",
        "",
        kind == QuestionKind.STATEMENT ? List.of() : List.of(fields.required(), fields.absence()));
  }
}
