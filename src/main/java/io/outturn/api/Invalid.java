package io.outturn.api;

import java.util.List;

/** A body that was understood and cannot be done, with everything that is wrong with it. */
public final class Invalid extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient List<Wrong> wrongs;

  /** At least one thing is wrong. */
  public Invalid(List<Wrong> wrongs) {
    super("%d wrong in what was sent".formatted(wrongs.size()));
    this.wrongs = List.copyOf(wrongs);
  }

  /** One field of the body is wrong. */
  public static Invalid field(String name, String detail) {
    return new Invalid(List.of(Wrong.field(name, detail)));
  }

  public List<Wrong> wrongs() {
    return wrongs;
  }
}
