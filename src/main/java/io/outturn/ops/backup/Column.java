package io.outturn.ops.backup;

import java.util.Locale;
import java.util.Set;

/**
 * A column and how its values are carried: bytes as they are, everything else as the text that the
 * database writes and reads without loss.
 *
 * @param binary whether its values are bytes
 * @param words whether its values are text already
 */
record Column(String name, boolean binary, boolean words) {
  private static final Set<String> BINARY =
      Set.of("binary", "varbinary", "tinyblob", "blob", "mediumblob", "longblob");
  private static final Set<String> WORDS =
      Set.of("char", "varchar", "tinytext", "text", "mediumtext", "longtext", "enum");

  Column {
    Names.plain(name);
  }

  static Column of(String name, String type) {
    var known = type.toLowerCase(Locale.ROOT);
    return new Column(name, BINARY.contains(known), WORDS.contains(known));
  }

  /** What is selected; text of numbers and times does not depend on any setting of the driver. */
  String selected() {
    return binary || words ? quoted() : "CAST(" + quoted() + " AS CHAR)";
  }

  String quoted() {
    return "`" + name + "`";
  }

  /** How a file's contents name it. */
  String kind() {
    return binary ? "bytes" : "text";
  }
}
