package io.outturn.survey.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a survey's text, it is read or it is refused with places in it. */
class SurveyFuzzTest {
  private static final int TRIES = 1500;
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
          "{{{{");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 20261122})
  void mutatedTextIsReadOrRefused(long seed) throws IOException {
    var random = new Random(seed);
    var originals =
        List.of(
            Files.readString(Path.of("surveys/service-experience.yaml"))
                .replace("slug: service-experience", "slug: plain"),
            Files.readString(Path.of("surveys/friends-and-family.yaml"))
                .replace("slug: friends-and-family", "slug: plain"),
            SurveyTexts.english("plain"));
    for (int attempt = 0; attempt < TRIES; attempt++) {
      var yaml = originals.get(random.nextInt(originals.size()));
      for (int change = random.nextInt(6); change >= 0; change--) {
        yaml = changed(yaml, random);
      }
      readOrRefused(yaml, seed, attempt);
    }
  }

  private static void readOrRefused(String yaml, long seed, int attempt) {
    try {
      assertThat(SurveyFile.parse("plain.yaml", yaml).survey().questions()).isNotEmpty();
    } catch (InvalidSurvey refused) {
      long lines = yaml.lines().count();
      assertThat(refused.problems())
          .isNotEmpty()
          .allSatisfy(problem -> assertThat(problem.line()).isBetween(1, (int) lines + 1))
          .allSatisfy(problem -> assertThat(problem.column()).isPositive())
          .allSatisfy(problem -> assertThat(problem.words()).isNotBlank());
    } catch (RuntimeException | StackOverflowError unexpected) {
      fail("seed " + seed + ", attempt " + attempt + ":\n" + yaml, unexpected);
    }
  }

  private static String changed(String yaml, Random random) {
    int from = random.nextInt(yaml.length() + 1);
    int to = Math.min(yaml.length(), from + random.nextInt(12));
    return switch (random.nextInt(5)) {
      case 0 -> yaml.substring(0, from) + piece(random) + yaml.substring(from);
      case 1 -> yaml.substring(0, from) + yaml.substring(to);
      case 2 -> yaml.substring(0, from) + piece(random) + yaml.substring(to);
      case 3 -> yaml.substring(0, to) + yaml.substring(from);
      default -> random.nextInt(8) == 0 ? yaml.substring(0, from) : swappedLines(yaml, random);
    };
  }

  private static String piece(Random random) {
    return PIECES.get(random.nextInt(PIECES.size()));
  }

  private static String swappedLines(String yaml, Random random) {
    var lines = new ArrayList<>(yaml.lines().toList());
    if (lines.isEmpty()) {
      return piece(random);
    }
    Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
    return String.join("\n", lines);
  }
}
