package io.outturn.ops;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The connection to a database that the operator runs. Answers of customers travel on it, so it is
 * encrypted and the server's certificate is checked, unless the words never leave this machine or
 * the operator takes the responsibility.
 */
final class DatabaseLine {
  /** Says that the network up to the database is trusted as it is. */
  static final String TRUSTED = "OUTTURN_DATABASE_NETWORK";

  static final String ADDRESS = "DATASOURCES_DEFAULT_URL";
  private static final Pattern HOSTS = Pattern.compile("jdbc:\\w+:(?:\\w+:)?//([^/?]*)");
  private static final Pattern MODE =
      Pattern.compile("[?&]sslmode=(verify_identity|verify_ca)(?:&|$)");
  private static final Pattern AROUND = Pattern.compile("^.*@|\\[|\\]?(?::\\d+)?$");
  private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "::1");

  private DatabaseLine() {}

  /**
   * Refuses an address that would carry answers over a network unprotected.
   *
   * @throws StartFailed naming the setting and what would be right
   */
  static void check(String url, @Nullable String network) {
    if (!isProtected(url) && !"trusted".equals(network)) {
      throw new StartFailed(
          ADDRESS
              + " names a database on another machine without checking who answers there."
              + " Add sslMode=VERIFY_IDENTITY to it, or set "
              + TRUSTED
              + "=trusted where nobody else can reach the network between them.");
    }
  }

  private static boolean isProtected(String url) {
    return MODE.matcher(url.toLowerCase(Locale.ROOT)).find() || isHere(url);
  }

  private static boolean isHere(String url) {
    var hosts = HOSTS.matcher(url);
    return hosts.find() && HERE.contains(AROUND.matcher(hosts.group(1)).replaceAll(""));
  }
}
