package io.outturn.webhook;

import io.micronaut.context.annotation.Replaces;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.List;

/** Finds every host in public, so that tests need no name server. */
@Singleton
@Replaces(bean = Resolver.class, factory = Resolvers.class)
final class NamesOfTests implements Resolver {
  @Override
  public List<InetAddress> resolve(String host) {
    return List.of(InetAddress.ofLiteral(host.matches("[0-9.]+") ? host : "8.8.8.8"));
  }
}
