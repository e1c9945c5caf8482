package io.outturn.statistics.change;

import java.util.stream.IntStream;

/** The seeds of the laws that hold for all. */
final class Seeds {
  private Seeds() {}

  static IntStream seeds() {
    return IntStream.range(0, 60);
  }
}
