package io.outturn.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Looks up the addresses of a host. */
@FunctionalInterface
interface Resolver {
  List<InetAddress> resolve(String host) throws UnknownHostException;
}
