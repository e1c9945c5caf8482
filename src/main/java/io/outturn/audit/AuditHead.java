package io.outturn.audit;

import io.outturn.text.Subcommand;
import jakarta.inject.Singleton;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the end of the chain, to be kept where nobody who could alter the log can reach it. */
@Singleton
@Command(
    name = "audit-head",
    mixinStandardHelpOptions = true,
    description = "Print the number and the hash of the last entry of the log.")
final class AuditHead implements Subcommand {
  private final Chain chain;
  @Spec private CommandSpec spec = CommandSpec.create();

  AuditHead(Chain chain) {
    this.chain = chain;
  }

  @Override
  public Integer call() {
    spec.commandLine().getOut().println(chain.head());
    spec.commandLine().getOut().flush();
    return 0;
  }
}
