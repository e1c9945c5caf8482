package io.outturn.audit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** The network of an address: near enough to notice a stranger, too far to point at a person. */
public final class Network {
  private static final int IPV4_BYTES = 3;
  private static final int IPV6_BYTES = 6;

  private Network() {}

  /** For example {@code 192.0.2.0/24} or {@code 2001:db8:0:0:0:0:0:0/48}. */
  public static String of(InetAddress address) {
    int kept = address instanceof Inet6Address ? IPV6_BYTES : IPV4_BYTES;
    var cut = Arrays.copyOf(Arrays.copyOf(address.getAddress(), kept), address.getAddress().length);
    return known(cut).getHostAddress() + "/" + kept * Byte.SIZE;
  }

  private static InetAddress known(byte... address) {
    try {
      return InetAddress.getByAddress(address);
    } catch (UnknownHostException never) {
      throw new IllegalStateException("An address has 4 or 16 bytes", never);
    }
  }
}
