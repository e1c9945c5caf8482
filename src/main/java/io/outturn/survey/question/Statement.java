package io.outturn.survey.question;

import java.util.List;

/** A text to read; nothing is answered. */
public record Statement(Prompt prompt) implements Question {
  @Override
  public List<Question> asked() {
    return List.of();
  }
}
