package io.outturn.ops;

import io.micronaut.runtime.server.EmbeddedServer;
import io.outturn.ops.demonstration.Demonstration;
import java.util.concurrent.CountDownLatch;

/** Serves until the process is told to end; then the database is the last to stop. */
final class Server {
  private Server() {}

  /** Does not return while it serves. */
  static int serve() throws Exception {
    try (var running = new Running()) {
      Runtime.getRuntime().addShutdownHook(new Thread(running::close, "stop"));
      var database = running.start(() -> Databases.forServing(System.out::println));
      var context = running.start(() -> Contexts.start(database));
      context.getBean(Demonstration.class).fill();
      context.getBean(EmbeddedServer.class).start();
      context.getBean(Welcome.class).print(System.out);
      new CountDownLatch(1).await();
      return 0;
    }
  }
}
