package io.outturn.response.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What a file must be before it is read as CSV: called so, and text. */
final class SentFile {
  private static final Pattern NAME = Pattern.compile("(?i).+\\.(csv|tsv|txt)");
  private static final int BEGINNING = 8192;

  private SentFile() {}

  static void checkName(String name) throws BadFile {
    if (!NAME.matcher(name).matches()) {
      throw new BadFile("Send a CSV file: its name ends in .csv, .tsv or .txt");
    }
  }

  /** Workbooks, archives and pictures have zero bytes early on, and so has text in UTF-16. */
  static void checkText(Path file) throws BadFile, IOException {
    try (var content = Files.newInputStream(file)) {
      for (var each : content.readNBytes(BEGINNING)) {
        if (each == 0) {
          throw new BadFile("This is no text. Save it as CSV in UTF-8 and send that");
        }
      }
    }
  }
}
