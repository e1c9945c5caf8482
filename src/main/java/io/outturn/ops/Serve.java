package io.outturn.ops;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The server by its name. */
@Command(
    name = "serve",
    description = "Serve on OUTTURN_PORT, 8080 by default, until told to end.",
    mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {
  @Override
  public Integer call() throws Exception {
    return Server.serve();
  }
}
