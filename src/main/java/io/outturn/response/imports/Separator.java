package io.outturn.response.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds out what stands between the cells of a file: the sign that its header holds most often. */
final class Separator {
  private static final String CANDIDATES = ",;\t";

  private Separator() {}

  /** Comma, semicolon or tab; a comma when the header holds none of them. */
  static char of(Path file) throws IOException {
    var counts = counts(file);
    int most = 0;
    for (int each = 1; each < counts.length; each++) {
      most = counts[each] > counts[most] ? each : most;
    }
    return CANDIDATES.charAt(most);
  }

  private static int[] counts(Path file) throws IOException {
    var counts = new int[CANDIDATES.length()];
    boolean quoted = false;
    try (var in = new BufferedInputStream(Files.newInputStream(file))) {
      for (int sign = in.read(); sign >= 0 && (quoted || !endsLine(sign)); sign = in.read()) {
        quoted ^= sign == '"';
        int candidate = quoted ? -1 : CANDIDATES.indexOf(sign);
        if (candidate >= 0) {
          counts[candidate]++;
        }
      }
    }
    return counts;
  }

  private static boolean endsLine(int sign) {
    return sign == '\n' || sign == '\r';
  }
}
