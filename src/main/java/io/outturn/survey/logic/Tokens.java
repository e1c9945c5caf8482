package io.outturn.survey.logic;

import io.outturn.survey.logic.Token.Kind;
import java.util.List;

/** The tokens still to be read; the last is always the end. */
final class Tokens {
  private final List<Token> all;
  private int at;

  Tokens(List<Token> all) {
    this.all = all;
  }

  Token next() {
    return all.get(at);
  }

  /** The one behind the next. */
  Token second() {
    return all.get(Math.min(at + 1, all.size() - 1));
  }

  Token take() {
    var taken = next();
    if (taken.kind() != Kind.END) {
      at++;
    }
    return taken;
  }

  /** Takes a sign if it is the next. */
  boolean accept(String sign) {
    boolean here = next().is(sign);
    if (here) {
      take();
    }
    return here;
  }

  void skipAll() {
    at = all.size() - 1;
  }
}
