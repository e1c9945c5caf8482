package io.outturn.ops;

import io.micronaut.runtime.Micronaut;

/** Starts Outturn. */
public final class Application {
  private Application() {}

  public static void main(String[] arguments) {
    Micronaut.run(Application.class, arguments);
  }
}
