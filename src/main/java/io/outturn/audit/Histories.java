package io.outturn.audit;

import io.micronaut.http.uri.UriBuilder;
import jakarta.inject.Singleton;

/** Tells on the page of a thing what became of it. */
@Singleton
public final class Histories {
  private static final int SHOWN = 20;
  private final Log log;
  private final Lines lines;

  Histories(Log log, Lines lines) {
    this.log = log;
    this.lines = lines;
  }

  /** The latest twenty changes. */
  public History of(Subject.Kind kind, Object id) {
    var subject = Subject.of(kind, id);
    var more =
        UriBuilder.of("/audit").queryParam("kind", kind.name()).queryParam("id", subject.id());
    return new History(
        "this " + kind.word(), lines.of(log.changes(subject, SHOWN)), more.build().toString());
  }
}
