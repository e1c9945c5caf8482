package io.outturn.tally;

import io.outturn.text.Subcommand;
import jakarta.inject.Singleton;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Replaces the tallies by a recount of all answers. */
@Singleton
@Command(
    name = "rebuild-tallies",
    mixinStandardHelpOptions = true,
    description = "Replace all tallies by a recount of the answers, in one transaction.")
public final class RebuildTallies implements Subcommand {
  private final Recount recount;
  @Spec private CommandSpec spec;

  public RebuildTallies(Recount recount) {
    this.recount = recount;
    this.spec = CommandSpec.create();
  }

  @Override
  public Integer call() {
    spec.commandLine().getOut().printf("%d answers counted anew.%n", recount.rebuild());
    return 0;
  }
}
