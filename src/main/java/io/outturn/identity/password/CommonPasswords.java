package io.outturn.identity.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import me.gosimple.nbvcxz.resources.Dictionary;

/**
 * The 100,000 passwords that are chosen most, from the library nbvcxz (MIT licence); they are read
 * when somebody first chooses a password.
 */
final class CommonPasswords {
  private static final int SHORTEST = 6;

  private CommonPasswords() {}

  static boolean has(String lowerCase) {
    return Known.ALL.contains(lowerCase);
  }

  /** Read late: a server on which nobody chooses a password does without these megabytes. */
  private static final class Known {
    static final Set<String> ALL = read();

    private static Set<String> read() {
      var list = Dictionary.class.getResourceAsStream("/dictionaries/passwords.txt");
      if (list == null) {
        throw new IllegalStateException("The list of common passwords is missing");
      }
      try (var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
        return lines
            .lines()
            .filter(word -> word.length() >= SHORTEST)
            .map(word -> word.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }
}
