package io.outturn.tally;

import io.outturn.text.Subcommand;
import jakarta.inject.Singleton;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Proves on the command line that every count is the number of answers it stands for. */
@Singleton
@Command(
    name = "verify-tallies",
    mixinStandardHelpOptions = true,
    description =
        "Count all answers again and compare with the tallies; exit code 1 when any differs.")
public final class VerifyTallies implements Subcommand {
  private final Recount recount;
  @Spec private CommandSpec spec;

  public VerifyTallies(Recount recount) {
    this.recount = recount;
    this.spec = CommandSpec.create();
  }

  @Override
  public Integer call() {
    var result = recount.verify();
    var out = spec.commandLine().getOut();
    out.printf("%d responses, %d answers%n", result.responses(), result.answers());
    if (result.agrees()) {
      out.println("Every count equals its answers.");
    }
    if (result.wrongByAccount() + result.wrongByDay() > 0) {
      out.printf(
          "%d counts by account and %d counts by day differ; rebuild-tallies makes them anew.%n",
          result.wrongByAccount(), result.wrongByDay());
    }
    if (result.wrongSums() > 0) {
      out.printf(
          "%d sums of indexes differ from their ratings; sending such a response again makes its sum anew.%n",
          result.wrongSums());
    }
    return result.agrees() ? 0 : 1;
  }
}
