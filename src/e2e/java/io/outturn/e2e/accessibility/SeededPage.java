package io.outturn.e2e.accessibility;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page to try the checker on: with one defect, which a comment in it names, or with none. */
record SeededPage(Path file, Optional<Defect> expected) {
  private static final Path FOLDER = Path.of("src/e2e/resources/accessibility");
  private static final Pattern EXPECTED = Pattern.compile("<!-- expected: (\\w+) -->");

  static Stream<SeededPage> defects() {
    return in("defects");
  }

  static Stream<SeededPage> clean() {
    return in("clean");
  }

  void open(Page page) {
    page.navigate(file.toAbsolutePath().toUri().toString());
  }

  String name() {
    return file.getFileName().toString().replace(".html", "");
  }

  @Override
  public String toString() {
    return name();
  }

  private static Stream<SeededPage> in(String folder) {
    try (var files = Files.list(FOLDER.resolve(folder))) {
      return files.sorted().map(SeededPage::read).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SeededPage read(Path file) {
    try {
      return new SeededPage(
          file,
          EXPECTED
              .matcher(Files.readString(file))
              .results()
              .findFirst()
              .map(found -> Defect.valueOf(found.group(1))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
