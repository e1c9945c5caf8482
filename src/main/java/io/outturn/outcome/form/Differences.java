package io.outturn.outcome.form;

import java.util.ArrayList;
import java.util.List;

/** Finds where what was typed differs from what somebody else wrote meanwhile. */
public final class Differences {
  private final List<Overtaken.Now> found = new ArrayList<>();

  public Differences field(String name, String typed, String now) {
    if (!typed.equals(now)) {
      found.add(new Overtaken.Now(name, now.isEmpty() ? "nothing" : now));
    }
    return this;
  }

  /**
   * What the page says.
   *
   * @param who changed it last, and when
   */
  public Overtaken by(String who) {
    return new Overtaken(who, found);
  }
}
