package io.outturn.ops;

import io.micronaut.context.ApplicationContext;

/** The application's beans on a database; the HTTP server among them is not started yet. */
final class Contexts {
  private Contexts() {}

  static ApplicationContext start(Database database) {
    return ApplicationContext.builder()
        .mainClass(Application.class)
        .deduceEnvironment(false)
        .properties(database.properties())
        .start();
  }
}
