package io.outturn.statistics.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Compares the product with reference figures that were computed elsewhere: one test per case of
 * every file in {@code src/test/resources/golden}, and in the directory that the system property
 * {@code golden.dir} names, when it does.
 */
class GoldenStatisticsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TestFactory
  Stream<DynamicNode> everyReferenceFigureIsMet() throws IOException {
    var files = files();
    assertThat(files).as("files with reference figures").isNotEmpty();
    return files.stream().flatMap(GoldenStatisticsTest::cases);
  }

  private static List<Path> files() throws IOException {
    var files = new ArrayList<>(in(Path.of("src/test/resources/golden")));
    var more = System.getProperty("golden.dir");
    if (more != null) {
      files.addAll(in(Path.of(more)));
    }
    return files;
  }

  private static List<Path> in(Path directory) throws IOException {
    try (var files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static Stream<DynamicNode> cases(Path file) {
    return read(file).path("cases").valueStream().map(GoldenCase::test);
  }

  private static JsonNode read(Path file) {
    try {
      return JSON.readTree(file.toFile());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
