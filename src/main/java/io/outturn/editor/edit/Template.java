package io.outturn.editor.edit;

import io.outturn.editor.yaml.Style;
import io.outturn.editor.yaml.Value;
import java.util.List;
import java.util.stream.IntStream;

/** A new question with everything but its words; what has words of Outturn's own needs none. */
final class Template {
  private static final int OPTIONS = 2;

  private Template() {}

  static Value of(QuestionKind kind, String id, DraftSurvey survey) {
    var question = Value.block(Style.OPEN);
    question.entries().put("id", Value.words(id));
    question.entries().put("type", Value.words(kind.word()));
    question.entries().put("text", Value.words(""));
    switch (kind) {
      case SINGLE_CHOICE, MULTIPLE_CHOICE, RANKING -> question.entries().put("options", options());
      case MATRIX -> question.entries().put("rows", rows(id, survey));
      case RECOMMEND,
          SATISFACTION,
          AGREEMENT,
          EFFORT,
          STARS,
          YES_NO,
          COMMENT,
          SHORT_TEXT,
          NUMBER,
          DATE,
          EMAIL,
          STATEMENT -> {}
    }
    return question;
  }

  private static Value options() {
    var options = IntStream.rangeClosed(1, OPTIONS).mapToObj(i -> wordless("option-" + i)).toList();
    return new Value.Items(options, Style.OPEN);
  }

  /** A matrix is asked row by row, so it has at least one. */
  private static Value rows(String id, DraftSurvey survey) {
    return new Value.Items(List.of(wordless(Naming.free(id + "-1", survey.names()))), Style.OPEN);
  }

  /** An option or a row that still needs its words. */
  static Value wordless(String id) {
    var block = Value.block(Style.CLOSED);
    block.entries().put("id", Value.words(id));
    block.entries().put("text", Value.words(""));
    return block;
  }
}
