package io.outturn.api;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with a body. */
final class Wrongs {
  private final List<Wrong> all = new ArrayList<>();

  void add(String pointer, String detail) {
    all.add(new Wrong(pointer, detail));
  }

  void throwIfAny() {
    if (!all.isEmpty()) {
      throw new Invalid(all);
    }
  }
}
