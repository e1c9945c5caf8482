package io.outturn.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What Outturn is delivered with, as the list of parts of this build says (CycloneDX). */
record Parts(List<Part> all) {
  private static final Path LIST = Path.of("target", "bom.json");

  /**
   * A library.
   *
   * @param licences the names of all under which it may be used; one of them is enough
   */
  record Part(String name, String version, Set<String> licences) {
    Part {
      licences = new TreeSet<>(licences);
    }
  }

  static Parts read() throws IOException {
    var parts = new ArrayList<Part>();
    for (var component : new ObjectMapper().readTree(LIST.toFile()).path("components")) {
      parts.add(part(component));
    }
    parts.sort(Comparator.comparing(Part::name));
    return new Parts(parts);
  }

  private static Part part(JsonNode component) {
    var licences = new TreeSet<String>();
    for (var one : component.path("licenses")) {
      var licence = one.path("license");
      licences.add(
          one.has("expression")
              ? one.path("expression").asText()
              : licence.path("id").asText(licence.path("name").asText()));
    }
    var name = component.path("group").asText() + ":" + component.path("name").asText();
    return new Part(name, component.path("version").asText(), licences);
  }

  /** The table of {@code docs/dependencies.md}. */
  String page() {
    var page =
        new StringBuilder(
            """
            # What Outturn is made of

            Every library that is delivered with Outturn, with its version and the licences under which it may be used; where there are
            several, one may be chosen. `DependenciesIT` prints this page from the list of parts that each `mvn verify` writes to
            `target/bom.json` and `target/bom.xml` (CycloneDX 1.6), and fails for a licence that nobody has agreed to.

            | library | version | licences |
            |---|---|---|
            """);
    for (var part : all) {
      page.append("| ").append(part.name()).append(" | ").append(part.version()).append(" | ");
      page.append(String.join(", ", part.licences())).append(" |\n");
    }
    return page.toString();
  }
}
