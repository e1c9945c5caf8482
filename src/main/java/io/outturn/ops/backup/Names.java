package io.outturn.ops.backup;

import java.util.regex.Pattern;

/** Names that stand in SQL as they are, also when a file brought them. */
final class Names {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_]{1,64}");

  private Names() {}

  static String plain(String name) {
    if (!PLAIN.matcher(name).matches()) {
      throw new BackupFailed("No table or column may be called " + name + ".");
    }
    return name;
  }
}
