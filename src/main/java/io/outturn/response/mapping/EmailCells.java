package io.outturn.response.mapping;

import io.outturn.response.Answer;
import io.outturn.response.Fit;

/** E-mail addresses. */
final class EmailCells implements CellReader {
  @Override
  public Answer read(String text) {
    var address = text.strip();
    if (!Fit.isEmail(address)) {
      throw new NoAnswer("is not an e-mail address");
    }
    return new Answer.Words(address);
  }
}
