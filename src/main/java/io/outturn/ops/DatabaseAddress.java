package io.outturn.ops;

import java.util.Map;

/** Where a database on this machine's loopback interface answers, and to whom. */
record DatabaseAddress(int port, String user, String password) {
  /** The schema the product keeps its tables in; the account may use others that begin so. */
  static final String SCHEMA = "outturn";

  static final String USER = "outturn";

  /** A JDBC address; without TLS, since the words never leave the machine. */
  String url(String schema) {
    return "jdbc:mysql://127.0.0.1:%d/%s?sslMode=DISABLED&allowPublicKeyRetrieval=true"
        .formatted(port, schema);
  }

  /** The data source settings for an application context that works in this schema. */
  Map<String, Object> properties(String schema) {
    return Map.of(
        "datasources.default.url", url(schema),
        "datasources.default.username", user,
        "datasources.default.password", password);
  }
}
