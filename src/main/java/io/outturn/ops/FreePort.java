package io.outturn.ops;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A port for the embedded server. It lies below the ports that systems give to outgoing
 * connections: while the server is down, a connection attempt could otherwise be given the very
 * port it asks for, reach itself, and keep the server from coming back.
 */
final class FreePort {
  private static final int LOWEST = 15_000;
  private static final int HIGHEST = 32_000;

  private FreePort() {}

  static int find() {
    int port;
    do {
      port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
    } while (!free(port));
    return port;
  }

  private static boolean free(int port) {
    try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}
