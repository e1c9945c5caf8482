package io.outturn.survey.logic;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one expression, so that its author sees everything at once. */
final class Flaws {
  /** More would bury what began it. */
  private static final int MOST = 20;

  private final List<Flaw> found = new ArrayList<>();
  private boolean closed;

  void at(int column, String words) {
    if (!closed && found.size() < MOST) {
      found.add(new Flaw(column, words));
    }
  }

  /** Nothing after this counts, because the reader has given up and only unwinds. */
  void close() {
    closed = true;
  }

  List<Flaw> found() {
    return List.copyOf(found);
  }

  boolean none() {
    return found.isEmpty();
  }
}
