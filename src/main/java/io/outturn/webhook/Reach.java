package io.outturn.webhook;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses may be sent to: those of the public internet, so that nobody makes this server
 * knock at doors behind the firewall. Of IPv6 only the global unicast range 2000::/3 is public,
 * without the parts that carry IPv4 addresses inside (IANA's special-purpose registries).
 */
@Singleton
final class Reach {
  private static final Network GLOBAL = Network.parse("2000::/3");
  private static final List<Network> SPECIAL =
      Stream.of(
              "0.0.0.0/8",
              "10.0.0.0/8",
              "100.64.0.0/10",
              "127.0.0.0/8",
              "169.254.0.0/16",
              "172.16.0.0/12",
              "192.0.0.0/24",
              "192.0.2.0/24",
              "192.88.99.0/24",
              "192.168.0.0/16",
              "198.18.0.0/15",
              "198.51.100.0/24",
              "203.0.113.0/24",
              "224.0.0.0/3",
              "2001::/23",
              "2001:db8::/32",
              "2002::/16",
              "3fff::/20")
          .map(Network::parse)
          .toList();

  private final List<Network> allowed;

  /**
   * Knows what the operator allows beside.
   *
   * @param allowed networks with commas between, for instance {@code 10.1.0.0/16}; may be empty
   */
  Reach(@Value("${outturn.webhook.allow-private:}") String allowed) {
    this.allowed =
        Arrays.stream(allowed.split(","))
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .map(Network::parse)
            .toList();
  }

  boolean includes(InetAddress address) {
    return isPublic(address) || allowed.stream().anyMatch(network -> network.contains(address));
  }

  private static boolean isPublic(InetAddress address) {
    return (!(address instanceof Inet6Address) || GLOBAL.contains(address))
        && SPECIAL.stream().noneMatch(network -> network.contains(address));
  }
}
