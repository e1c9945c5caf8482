package io.outturn.response.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.fuzz.Hostile;
import io.outturn.response.mapping.Row;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that call themselves CSV: each is read to its end or refused in words. */
class CsvFuzzTest {
  private static final int INPUTS = 2_000 * Integer.getInteger("outturn.fuzz.times", 1);
  @TempDir Path folder;

  @Test
  void readsAFileOrRefusesIt() throws IOException {
    var file = folder.resolve("fuzz.csv");
    for (long seed = 0; seed < INPUTS; seed++) {
      Files.write(file, csv(new Hostile(seed)).getBytes(StandardCharsets.UTF_8));
      assertThat(read(file)).as("seed %d", seed).isNotNegative();
    }
  }

  private static String csv(Hostile hostile) {
    var text = new StringBuilder("id,day,score\n");
    for (int row = 0; row < hostile.below(8); row++) {
      for (int cell = 0; cell < 1 + hostile.below(5); cell++) {
        text.append(hostile.text()).append(hostile.chance(0.9) ? "," : "\"");
      }
      text.append(hostile.chance(0.9) ? "\n" : "\r");
    }
    return hostile.chance(0.1) ? hostile.text() + text : text.toString();
  }

  /** How many rows there are; none of a file that is refused. */
  private static long read(Path file) throws IOException {
    long rows = 0;
    try (var csv = CsvRows.open(file, Optional.empty())) {
      Optional<Row> row = csv.next();
      while (row.isPresent()) {
        rows++;
        row = csv.next();
      }
    } catch (BadFile refused) {
      assertThat(refused.getMessage()).isNotBlank();
    }
    return rows;
  }
}
