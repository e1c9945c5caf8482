package io.outturn.ops;

import io.micronaut.context.annotation.Prototype;
import io.outturn.ops.backup.Backup;
import io.outturn.text.Subcommand;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Writes everything the database holds into one file, also while Outturn serves. It does not start
 * the application, which would bring the tables to its own version first.
 */
@Prototype
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description =
        "Write everything the database holds, as it is at one moment, into one file. Outturn may go"
            + " on serving. The file holds personal data: keep it as you keep the database.")
final class MakeBackup implements Subcommand {
  @Parameters(paramLabel = "FILE", description = "A file that does not exist yet.")
  private Path file = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    try (var running = new Running()) {
      Runtime.getRuntime().addShutdownHook(new Thread(running::close, "stop"));
      var database = running.start(() -> Databases.forCommand(System.err::println));
      write(DatabaseKeys.of(database, System.getenv()));
    }
    return 0;
  }

  private void write(DatabaseKeys keys) throws Exception {
    var now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS).toString();
    try (var connection = keys.connect()) {
      var contents = Backup.make(connection, file, now, Root.version());
      spec.commandLine()
          .getOut()
          .printf(
              "%s holds %d rows of %d tables, version %s.%n",
              file, contents.rows(), contents.parts().size(), contents.schema());
    }
  }
}
