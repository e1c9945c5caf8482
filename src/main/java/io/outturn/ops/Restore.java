package io.outturn.ops;

import io.micronaut.context.annotation.Prototype;
import io.outturn.audit.Action;
import io.outturn.audit.Entry;
import io.outturn.audit.Journal;
import io.outturn.audit.State;
import io.outturn.audit.Subject;
import io.outturn.ops.backup.BackupFile;
import io.outturn.ops.backup.Contents;
import io.outturn.ops.backup.Restoration;
import io.outturn.tally.Recount;
import io.outturn.text.Subcommand;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Puts a backup in the place of what the database holds, and proves afterwards that the counts are
 * those of the answers. Outturn may not serve meanwhile.
 */
@Prototype
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description =
        "Check a backup, put what it holds into the database, and count all answers again; exit code"
            + " 1 when anything differs. Outturn must not be serving.")
final class Restore implements Subcommand {
  @Parameters(paramLabel = "FILE", description = "What the command backup has written.")
  private Path file = Path.of("");

  @Option(
      names = "--replace",
      description = "Throw away what the database holds; without it only an empty one is filled.")
  private boolean replace;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    try (var backup = BackupFile.open(file);
        var running = new Running()) {
      Runtime.getRuntime().addShutdownHook(new Thread(running::close, "stop"));
      var database = running.start(() -> Databases.forServing(System.err::println));
      fill(backup, DatabaseKeys.of(database, System.getenv()));
      var context = running.start(() -> Contexts.start(database));
      context.getBean(Journal.class).note(restored(backup.contents()));
      return verified(context.getBean(Recount.class));
    }
  }

  private void fill(BackupFile backup, DatabaseKeys keys) throws Exception {
    try (var connection = keys.connect()) {
      new Restoration(backup, keys.url(), keys.user(), keys.password()).into(connection, replace);
    }
    var contents = backup.contents();
    say(
        "Restored %d rows of %d tables, as they were at %s."
            .formatted(contents.rows(), contents.parts().size(), contents.madeAt()));
  }

  /** The log goes on where the backup's ended, and says that there is a gap in time. */
  private static Entry restored(Contents contents) {
    return Entry.of(Action.DATABASE_RESTORED, new Subject(Subject.Kind.DATABASE, "all"))
        .to(State.of(Map.of("made", contents.madeAt(), "rows", contents.rows())));
  }

  /** The tables are brought to this version by the start of the application. */
  private int verified(Recount recount) {
    var result = recount.verify();
    say("%d responses, %d answers".formatted(result.responses(), result.answers()));
    say(
        result.agrees()
            ? "Every count equals its answers."
            : "Counts differ from the answers; run verify-tallies.");
    return result.agrees() ? 0 : 1;
  }

  private void say(String line) {
    spec.commandLine().getOut().println(line);
  }
}
