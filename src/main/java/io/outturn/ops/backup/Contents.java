package io.outturn.ops.backup;

import java.util.ArrayList;
import java.util.List;

/**
 * What a backup says of itself.
 *
 * @param madeAt when, in UTC
 * @param program the version of Outturn that made it
 * @param schema the last migration that the database had seen
 * @param parts one for each table
 */
public record Contents(String madeAt, String program, String schema, List<Part> parts) {
  static final String ENTRY = "contents.txt";
  static final String SEAL = "contents.sha256";
  private static final String FORMAT = "outturn-backup 1";

  public Contents {
    parts = List.copyOf(parts);
  }

  /** How many rows of all tables. */
  public long rows() {
    return parts.stream().mapToLong(Part::rows).sum();
  }

  String text() {
    var lines = new ArrayList<>(List.of(FORMAT, madeAt, program, schema));
    parts.forEach(part -> lines.add(part.line()));
    return String.join("\n", lines) + "\n";
  }

  static Contents of(String text) {
    var lines = text.lines().toList();
    if (lines.size() < 4 || !lines.getFirst().equals(FORMAT)) {
      throw new BackupFailed("The backup was made by a newer Outturn, or is none.");
    }
    var parts = lines.stream().skip(4).map(Part::of).toList();
    return new Contents(lines.get(1), lines.get(2), lines.get(3), parts);
  }
}
