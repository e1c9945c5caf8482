package io.outturn.response.imports;

import java.io.PrintWriter;
import java.time.Duration;

/** Writes how an import stands every two seconds, until it is closed. */
final class ProgressLines implements AutoCloseable {
  private static final Duration PAUSE = Duration.ofSeconds(2);
  private final Thread writer;

  private ProgressLines(Thread writer) {
    this.writer = writer;
  }

  static ProgressLines on(PrintWriter out, Progress progress) {
    return new ProgressLines(
        Thread.ofVirtual().name("import progress").start(() -> write(out, progress)));
  }

  private static void write(PrintWriter out, Progress progress) {
    try {
      while (!progress.now().ended()) {
        Thread.sleep(PAUSE);
        out.println(ProgressWords.line(progress.now()));
        out.flush();
      }
    } catch (InterruptedException _) {
      // The import has ended: its summary follows.
    }
  }

  @Override
  public void close() {
    writer.interrupt();
  }
}
