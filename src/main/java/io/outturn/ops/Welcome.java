package io.outturn.ops;

import io.micronaut.runtime.server.EmbeddedServer;
import io.outturn.text.ReadyLine;
import jakarta.inject.Singleton;
import java.io.PrintStream;
import java.util.List;

/** Tells the operator that the server is ready, and where. */
@Singleton
final class Welcome {
  private final EmbeddedServer server;
  private final List<ReadyLine> more;

  Welcome(EmbeddedServer server, List<ReadyLine> more) {
    this.server = server;
    this.more = more;
  }

  void print(PrintStream out) {
    out.println("Outturn serves " + server.getURI());
    more.forEach(lines -> lines.lines().forEach(out::println));
  }
}
