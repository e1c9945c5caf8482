package io.outturn.survey.file;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the things of a survey stand in its file, for whoever has something to say about them. */
public final class Places {
  private final Part survey;

  Places(Part survey) {
    this.survey = survey;
  }

  /**
   * The place of what stands under keys inside each other, {@code of("thanks", "de")}: of the last
   * one that is there. In a list a thing is found by its id, {@code of("questions", "why",
   * "hint")}, or by its number, counted from 0; a row of a matrix is found like a question.
   */
  public Place of(String... keys) {
    var part = survey;
    for (var key : List.of(keys)) {
      var inner = inner(part, key);
      if (inner.isEmpty()) {
        return part.place();
      }
      part = inner.get();
    }
    return part.place();
  }

  private static Optional<Part> inner(Part part, String key) {
    if (!part.json().isArray()) {
      return part.get(key);
    }
    var rows = part.items().stream().flatMap(item -> item.items("rows").stream());
    return Stream.concat(part.items().stream(), rows)
        .filter(item -> item.words("id").filter(key::equals).isPresent())
        .findFirst()
        .or(() -> Optional.ofNullable(part.inner().get(key)));
  }
}
