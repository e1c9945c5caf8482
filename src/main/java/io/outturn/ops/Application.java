package io.outturn.ops;

/** Starts Outturn: the server, or one of its commands. */
public final class Application {
  private Application() {}

  public static void main(String[] arguments) {
    System.exit(Commands.execute(arguments));
  }
}
