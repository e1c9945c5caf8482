package io.outturn.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** CPU time and memory of a process, as the Linux kernel counts them. */
final class Meter {
  private final ProcessHandle process;
  private final Duration before;

  Meter(ProcessHandle process) {
    this.process = process;
    this.before = cpu();
  }

  /** CPU milliseconds since this meter was made. */
  double milliseconds() {
    return cpu().minus(before).toNanos() / 1e6;
  }

  /** Proportional set size in MiB. */
  static long memory(ProcessHandle process) throws IOException {
    return Files.readAllLines(Path.of("/proc/" + process.pid() + "/smaps_rollup")).stream()
            .filter(line -> line.startsWith("Pss:"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")))
            .findFirst()
            .orElseThrow()
        / 1024;
  }

  private Duration cpu() {
    return process.info().totalCpuDuration().orElseThrow();
  }
}
