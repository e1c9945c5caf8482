package io.outturn.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How to reach the database that a running jar started. */
record OwnDatabase(String url, String user, String password) {
  static OwnDatabase of(Path home) throws IOException {
    var data = home.resolve("data");
    return new OwnDatabase(
        "jdbc:mysql://127.0.0.1:%s/outturn?sslMode=DISABLED&allowPublicKeyRetrieval=true"
            .formatted(Files.readString(data.resolve("mariadb.port")).trim()),
        "outturn",
        Files.readString(data.resolve("mariadb.password")).trim());
  }
}
