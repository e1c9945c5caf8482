package io.outturn.webhook;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.List;

/** The machine's own way to look up names. */
@Factory
final class Resolvers {
  @Singleton
  Resolver resolver() {
    return host -> List.of(InetAddress.getAllByName(host));
  }
}
