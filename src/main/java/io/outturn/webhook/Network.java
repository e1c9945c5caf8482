package io.outturn.webhook;

import java.math.BigInteger;
import java.net.InetAddress;

/**
 * A range of addresses, as {@code 10.0.0.0/8} names it.
 *
 * @param first its first address
 * @param bits how many leading bits all its addresses share
 */
record Network(InetAddress first, int bits) {
  Network {
    if (bits < 0 || bits > length(first)) {
      throw new IllegalArgumentException(
          "A network of %s has 0 to %d leading bits".formatted(first, length(first)));
    }
  }

  /**
   * Reads a network.
   *
   * @throws IllegalArgumentException when the text is not an address, a slash and a number
   */
  static Network parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 1) {
      throw new IllegalArgumentException("A network is written like 10.0.0.0/8, not " + text);
    }
    return new Network(
        InetAddress.ofLiteral(text.substring(0, slash)),
        Integer.parseInt(text.substring(slash + 1)));
  }

  boolean contains(InetAddress address) {
    return length(address) == length(first) && prefix(address).equals(prefix(first));
  }

  private BigInteger prefix(InetAddress address) {
    return new BigInteger(1, address.getAddress()).shiftRight(length(address) - bits);
  }

  private static int length(InetAddress address) {
    return address.getAddress().length * Byte.SIZE;
  }
}
