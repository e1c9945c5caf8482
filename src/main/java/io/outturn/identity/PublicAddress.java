package io.outturn.identity;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * Under which address people reach this installation: {@code OUTTURN_PUBLIC_ADDRESS}, for instance
 * {@code https://outturn.example}, or else this machine and the server's port.
 */
@Singleton
public final class PublicAddress {
  private final @Nullable String configured;
  private final int port;
  private final BeanProvider<EmbeddedServer> server;

  PublicAddress(
      @Property(name = "outturn.public-address") @Nullable String configured,
      @Property(name = "micronaut.server.port", defaultValue = "8080") int port,
      BeanProvider<EmbeddedServer> server) {
    this.configured = configured;
    this.port = port;
    this.server = server;
  }

  /** The full address of a path that begins with a slash. */
  public String of(String path) {
    var base = configured == null ? "http://localhost:" + port() : configured;
    return base.replaceFirst("/+$", "") + path;
  }

  /** A command runs without a server; its links are for the one that is configured. */
  private int port() {
    return server
        .find(null)
        .filter(EmbeddedServer::isRunning)
        .map(EmbeddedServer::getPort)
        .orElse(port);
  }
}
