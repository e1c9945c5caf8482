package io.outturn.response.mapping;

import io.outturn.response.Answer;
import io.outturn.response.Fit;

/** Words as they are, also when they begin like a formula. */
final class WordCells implements CellReader {
  @Override
  public Answer read(String text) {
    if (text.codePointCount(0, text.length()) > Fit.LONGEST_WORDS) {
      throw new NoAnswer("is longer than " + Fit.LONGEST_WORDS + " characters");
    }
    return new Answer.Words(text);
  }
}
