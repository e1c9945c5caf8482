package io.outturn.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An address that events may be sent to, as far as its text can say.
 *
 * @param uri the whole of it: http or https, a host, no credentials, no fragment
 */
record Target(URI uri) {
  static final int LONGEST = 500;
  private static final Pattern NUMBER_AT_THE_END =
      Pattern.compile("(?:.*\\.)?(?:\\d+|0x[0-9a-f]*)\\.?", Pattern.CASE_INSENSITIVE);
  private static final Pattern DOTTED =
      Pattern.compile("(?:(?:0|[1-9]\\d{0,2})\\.){3}(?:0|[1-9]\\d{0,2})");

  /**
   * Reads what somebody typed.
   *
   * @param plainAllowed whether http without TLS will do
   * @throws NotSendable saying what is wrong with it
   */
  static Target parse(String text, boolean plainAllowed) {
    var uri = uri(text);
    var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    require(
        scheme.equals("https") || (plainAllowed && scheme.equals("http")),
        plainAllowed ? "It must begin with https:// or http://." : "It must begin with https://.");
    require(uri.getHost() != null, "It has no host that can be looked up.");
    require(uri.getUserInfo() == null, "It must not hold a user's name or a password.");
    require(uri.getFragment() == null, "It must not hold a # and what follows it.");
    require(uri.getPort() <= 65_535 && uri.getPort() != 0, "There is no such port.");
    require(isPlain(uri.getHost()), "Write the host's name, or its IPv4 address as four numbers.");
    return new Target(uri);
  }

  private static URI uri(String text) {
    require(text.length() <= LONGEST, "It may have at most " + LONGEST + " characters.");
    try {
      return new URI(text);
    } catch (URISyntaxException wrong) {
      throw new NotSendable("It is not an address of the web.");
    }
  }

  /** Whoever writes 127.1, 0x7f.1 or 2130706433 means to be misread by somebody. */
  private static boolean isPlain(String host) {
    return !NUMBER_AT_THE_END.matcher(host).matches() || DOTTED.matcher(host).matches();
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new NotSendable(otherwise);
    }
  }

  boolean secure() {
    return uri.getScheme().equalsIgnoreCase("https");
  }

  int port() {
    return uri.getPort() > 0 ? uri.getPort() : secure() ? 443 : 80;
  }

  /** The host as it is looked up, without the brackets of IPv6. */
  String host() {
    return uri.getHost().replaceAll("[\\[\\]]", "");
  }

  /** What stands behind the method in a request. */
  String path() {
    var path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
  }

  /** What the header Host says. */
  String authority() {
    return uri.getPort() > 0 ? uri.getHost() + ":" + uri.getPort() : uri.getHost();
  }
}
