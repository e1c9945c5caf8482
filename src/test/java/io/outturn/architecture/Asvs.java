package io.outturn.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How the product stands to the OWASP Application Security Verification Standard 5.0.0. The numbers
 * and levels are the standard's, the words are ours.
 */
final class Asvs {
  private static final Path FOLDER = Path.of("src/test/resources/security");
  private static final int COLUMNS = 6;

  /** The note of an open row whose tests belong to a part that is not merged yet. */
  static final String NOT_HERE_YET = "Its proof is not part of this version yet.";

  private Asvs() {}

  enum Verdict {
    MET,
    NOT_APPLICABLE,
    OPEN
  }

  /**
   * A requirement.
   *
   * @param subject what it is about
   * @param evidence tests ({@code Class#method} or {@code Class}) and documents ({@code
   *     docs/file.md#heading}) that show it
   * @param note why it does not concern us or is open; otherwise what is good to know
   */
  record Row(
      String id, int level, String subject, Verdict verdict, List<String> evidence, String note) {
    int chapter() {
      return Integer.parseInt(id.substring(1, id.indexOf('.')));
    }

    boolean isAboutDocuments() {
      return id.matches("V\\d+\\.1\\.\\d+")
          && evidence.stream().anyMatch(each -> each.startsWith("docs/"));
    }

    private static Row of(String line) {
      var cells = line.split("\t", -1);
      if (cells.length != COLUMNS) {
        throw new AssertionError("Not six columns: " + line);
      }
      return new Row(
          cells[0],
          Integer.parseInt(cells[1]),
          cells[2],
          Verdict.valueOf(cells[3]),
          Arrays.stream(cells[4].split(" ")).filter(word -> !word.isEmpty()).toList(),
          cells[5]);
    }
  }

  static List<Row> rows() throws IOException {
    return lines("asvs.tsv").map(Row::of).toList();
  }

  /** The levels of all requirements by their numbers, as the standard has them. */
  static Map<String, Integer> levels() throws IOException {
    var all = new LinkedHashMap<String, Integer>();
    lines("asvs-levels.txt")
        .map(line -> line.split(" "))
        .forEach(section -> {
          var levels = section[1];
          for (int i = 0; i < levels.length(); i++) {
            all.put(section[0] + "." + (i + 1), levels.charAt(i) - '0');
          }
        });
    return all;
  }

  private static Stream<String> lines(String file) throws IOException {
    return Files.readAllLines(FOLDER.resolve(file)).stream().filter(line -> !line.isBlank());
  }
}
