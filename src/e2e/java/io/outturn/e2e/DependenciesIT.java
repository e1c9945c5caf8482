package io.outturn.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What this build delivers may be delivered, and is listed. */
class DependenciesIT {
  private static final Path PAGE = Path.of("docs", "dependencies.md");

  /**
   * Licences under which a library may be delivered beside a program of any licence. MySQL's own is
   * here for its exception for free software, and its drivers are unchanged and replaceable.
   */
  private static final Set<String> ACCEPTED =
      Set.of(
          "Apache-2.0",
          "MIT",
          "MIT-0",
          "0BSD",
          "BSD-2-Clause",
          "BSD-3-Clause",
          "CC0-1.0",
          "EPL-2.0",
          "Bouncy Castle Licence",
          "The GNU General Public License, v2 with Universal FOSS Exception, v1.0");

  @Test
  void deliversOnlyWhatMayBeDelivered() throws IOException {
    assertThat(Parts.read().all())
        .hasSizeGreaterThan(50)
        .allSatisfy(
            part -> assertThat(part.licences()).as(part.name()).containsAnyElementsOf(ACCEPTED));
  }

  /** The jar's libraries and the list are the same. */
  @Test
  void listsEveryLibraryBesideTheJar() throws IOException {
    var listed =
        Parts.read().all().stream()
            .map(part -> part.name().replaceFirst(".*:", "") + "-" + part.version())
            .collect(Collectors.toSet());
    try (var libraries = Files.list(Path.of("target", "lib"))) {
      assertThat(libraries.map(library -> library.getFileName().toString()))
          .isNotEmpty()
          .allMatch(library -> listed.stream().anyMatch(library::startsWith));
    }
  }

  @Test
  void printsTheList() throws IOException {
    var page = Parts.read().page();
    if (!Files.exists(PAGE) || !Files.readString(PAGE).equals(page)) {
      Files.writeString(PAGE, page);
      throw new AssertionError(PAGE + " was out of date and is written now: read it, keep it");
    }
  }
}
