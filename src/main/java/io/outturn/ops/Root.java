package io.outturn.ops;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** What {@code outturn.jar} does without the name of a command: it serves. */
@Command(
    name = "outturn",
    description = "Outcomes measured by the customers who live with them.",
    footer = {
      "",
      "Without a command it serves. DATASOURCES_DEFAULT_URL, _USERNAME and _PASSWORD name a"
          + " MySQL 8 or MariaDB server; without them an embedded database keeps its files in"
          + " ./data."
    },
    subcommands = Serve.class,
    mixinStandardHelpOptions = true,
    versionProvider = Root.Version.class)
final class Root implements Callable<Integer> {
  @Override
  public Integer call() throws Exception {
    return Server.serve();
  }

  /** The version in the jar; classes that were never packed have none. */
  static String version() {
    var version = Root.class.getPackage().getImplementationVersion();
    return version == null ? "in development" : version;
  }

  /** The version for {@code --version}. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"outturn " + version()};
    }
  }
}
