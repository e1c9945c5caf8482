package io.outturn.survey.question;

import java.util.List;

/**
 * Several sentences with the same labelled steps. They are shown and answered one by one, each as a
 * group of its own: a grid cannot be read aloud, nor on a phone.
 *
 * @param rows the sentences, each a rated question
 */
public record Matrix(Prompt prompt, List<MatrixRow> rows) implements Question {
  public Matrix {
    rows = List.copyOf(rows);
  }

  @Override
  public List<Question> asked() {
    return List.copyOf(rows);
  }
}
