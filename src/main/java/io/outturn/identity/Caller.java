package io.outturn.identity;

import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a request reached us: over TLS or not, and under which origin. A proxy's word ({@code
 * X-Forwarded-Proto}, {@code X-Forwarded-Host}) counts only when {@code OUTTURN_BEHIND_PROXY} says
 * that every request comes through one; otherwise anybody could write these headers.
 */
@Singleton
public final class Caller {
  private final boolean behindProxy;

  Caller(@Property(name = "outturn.behind-proxy", defaultValue = "false") boolean behindProxy) {
    this.behindProxy = behindProxy;
  }

  public boolean secure(HttpRequest<?> request) {
    var forwarded = forwarded(request, "X-Forwarded-Proto");
    return forwarded == null ? request.isSecure() : forwarded.equalsIgnoreCase("https");
  }

  /** Whether the proxy says that it was asked without TLS; it says nothing of calls from inside. */
  public boolean cameInTheClear(HttpRequest<?> request) {
    var forwarded = forwarded(request, "X-Forwarded-Proto");
    return forwarded != null && !forwarded.equalsIgnoreCase("https");
  }

  /** The origin a browser names for our own pages, for instance {@code https://outturn.example}. */
  public String origin(HttpRequest<?> request) {
    var forwarded = forwarded(request, "X-Forwarded-Host");
    var host = forwarded == null ? request.getHeaders().get("Host", String.class, "") : forwarded;
    var secure = secure(request);
    return (secure ? "https://" : "http://")
        + host.toLowerCase(Locale.ROOT).replaceFirst(secure ? ":443$" : ":80$", "");
  }

  /**
   * Where it came from, to count tries by: the address that the last proxy saw, of IPv6 only the
   * network, because one household has all addresses in it.
   */
  public String address(HttpRequest<?> request) {
    return from(request).map(Caller::network).orElse("unknown");
  }

  private static String network(InetAddress address) {
    return address instanceof Inet6Address six
        ? HexFormat.of().formatHex(six.getAddress(), 0, 8)
        : address.getHostAddress();
  }

  /**
   * The address it came from: the one that the last proxy saw, where every request comes through
   * one. Nothing when that is no address.
   */
  public Optional<InetAddress> from(HttpRequest<?> request) {
    var hops = behindProxy ? request.getHeaders().getAll("X-Forwarded-For") : List.<String>of();
    return hops.isEmpty()
        ? Optional.ofNullable(request.getRemoteAddress().getAddress())
        : literal(hops.getLast());
  }

  private static Optional<InetAddress> literal(String hops) {
    try {
      return Optional.of(InetAddress.ofLiteral(hops.substring(hops.lastIndexOf(',') + 1).strip()));
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }

  private @Nullable String forwarded(HttpRequest<?> request, String header) {
    var value = behindProxy ? request.getHeaders().get(header) : null;
    return value == null ? null : value.split(",", 2)[0].strip();
  }
}
