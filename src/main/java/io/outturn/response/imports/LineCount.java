package io.outturn.response.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Counts the lines of a file by its bytes, so that progress has a total before the first row. */
final class LineCount {
  private static final int BLOCK = 1 << 16;

  private LineCount() {}

  /** How many lines there are, however they end; an unended last line counts. */
  static long of(Path file) throws IOException {
    var block = new byte[BLOCK];
    long lines = 0;
    byte last = '\n';
    try (var in = Files.newInputStream(file)) {
      for (int read = in.read(block); read > 0; read = in.read(block)) {
        for (int at = 0; at < read; at++) {
          lines += ended(last, block[at]);
          last = block[at];
        }
      }
    }
    return last == '\n' ? lines : lines + 1;
  }

  /** A line ends at a line feed, and at a carriage return that no line feed follows. */
  private static int ended(byte last, byte next) {
    return next == '\n' || last == '\r' ? 1 : 0;
  }
}
