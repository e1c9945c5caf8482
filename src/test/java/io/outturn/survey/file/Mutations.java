package io.outturn.survey.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Damages survey files at random, the same way for the same seed. */
public final class Mutations {
  private static final List<String> PIECES =
      List.of(
          "\n",
          " ",
          "  ",
          "\t",
          "-",
          ":",
          ": ",
          "[",
          "]",
          "{",
          "}",
          "#",
          "&a ",
          "*a",
          "!!set ",
          "!x ",
          "|",
          ">",
          "'",
          "\"",
          "%",
          "---\n",
          "...\n",
          "? ",
          "<<: ",
          "~",
          "null",
          "true",
          "0x1F",
          "1e999",
          "-.inf",
          "999999999999999999999",
          "\\x",
          "\\uD800",
          "\uD83D\uDE00",
          "\uD83D",
          "\u0000",
          "\u0085",
          "\uFEFF",
          "@",
          "`",
          "no",
          "id: ",
          "slug: ",
          "- - - -",
          "[[[[",
          "{{{{",
          "show-if: ",
          "not ",
          " and ",
          " or ",
          " >= ",
          "(",
          ")",
          "{recommend | x}",
          "}",
          "recommend",
          "go-to: ",
          "page: end",
          "type: matrix",
          "options: ",
          "other: true",
          "index(",
          "account.name",
          "\r",
          "\"",
          "' '",
          "en: ",
          "-1",
          "2026-02-30");

  private final Random random;
  private final List<String> originals;

  private Mutations(long seed, List<String> originals) {
    this.random = new Random(seed);
    this.originals = originals;
  }

  /** Of the survey with every key, a plain one, and all of {@code surveys/}. */
  public static Mutations of(long seed) throws IOException {
    var originals =
        new ArrayList<>(List.of(SurveyTexts.everything(), SurveyTexts.english("plain")));
    try (var files = Files.list(Path.of("surveys"))) {
      for (var file : files.filter(it -> it.toString().endsWith(".yaml")).sorted().toList()) {
        originals.add(Files.readString(file));
      }
    }
    return new Mutations(seed, originals);
  }

  /** A survey with one to six changes, or sometimes none, under the slug {@code plain}. */
  public String next() {
    var yaml =
        originals.get(random.nextInt(originals.size())).replaceFirst("slug: .*", "slug: plain");
    for (int change = random.nextInt(7); change > 0; change--) {
      yaml = changed(yaml);
    }
    return yaml;
  }

  private String changed(String yaml) {
    int from = random.nextInt(yaml.length() + 1);
    int to = Math.min(yaml.length(), from + random.nextInt(12));
    return switch (random.nextInt(5)) {
      case 0 -> yaml.substring(0, from) + piece() + yaml.substring(from);
      case 1 -> yaml.substring(0, from) + yaml.substring(to);
      case 2 -> yaml.substring(0, from) + piece() + yaml.substring(to);
      case 3 -> yaml.substring(0, to) + yaml.substring(from);
      default -> random.nextInt(8) == 0 ? yaml.substring(0, from) : swappedLines(yaml);
    };
  }

  private String piece() {
    return PIECES.get(random.nextInt(PIECES.size()));
  }

  private String swappedLines(String yaml) {
    var lines = new ArrayList<>(yaml.lines().toList());
    if (lines.isEmpty()) {
      return piece();
    }
    Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
    return String.join("\n", lines);
  }
}
