package io.outturn.survey.logic;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What reading gives: either the thing that was written, completely checked, or everything that is
 * wrong with it. Nothing that a person can write makes a reader throw.
 */
public sealed interface Checked<T> {
  /** Nothing is wrong with it. */
  record Sound<T>(T thing) implements Checked<T> {}

  /**
   * It cannot be used.
   *
   * @param all at least one flaw, in reading order and each once
   */
  record Flawed<T>(List<Flaw> all) implements Checked<T> {
    public Flawed {
      if (all.isEmpty()) {
        throw new IllegalArgumentException("What has no flaw is sound");
      }
      all = all.stream().sorted().distinct().toList();
    }
  }

  /** Sound if there is no flaw; only then the thing is made. */
  static <T> Checked<T> of(List<Flaw> flaws, Supplier<T> thing) {
    return flaws.isEmpty() ? new Sound<>(thing.get()) : new Flawed<>(flaws);
  }

  /** The thing, if it is sound. */
  default Optional<T> sound() {
    return switch (this) {
      case Sound<T>(var thing) -> Optional.of(thing);
      case Flawed<T> _ -> Optional.empty();
    };
  }

  /** What is wrong, in reading order; empty for what is sound. */
  default List<Flaw> flaws() {
    return switch (this) {
      case Sound<T> _ -> List.of();
      case Flawed<T>(var all) -> all;
    };
  }
}
