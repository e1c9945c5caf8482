package io.outturn.privacy;

import io.outturn.response.Retention;
import io.outturn.text.Subcommand;
import jakarta.inject.Singleton;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Keeps every survey's retention now, instead of waiting for the night. */
@Singleton
@Command(
    name = "anonymise",
    mixinStandardHelpOptions = true,
    description =
        "Take away what leads to people from responses older than their survey's retention.")
public final class Anonymise implements Subcommand {
  private final Retention retention;
  @Spec private CommandSpec spec;

  public Anonymise(Retention retention) {
    this.retention = retention;
    this.spec = CommandSpec.create();
  }

  @Override
  public Integer call() {
    var kept = retention.keep();
    spec.commandLine()
        .getOut()
        .printf(
            "%d responses anonymised, %d invitations forgotten.%n",
            kept.responses(), kept.invitations());
    return 0;
  }
}
