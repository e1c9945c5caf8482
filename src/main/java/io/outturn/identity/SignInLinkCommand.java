package io.outturn.identity;

import io.outturn.text.Subcommand;
import jakarta.inject.Singleton;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints a fresh sign-in link, for an operator whose session and links are gone. */
@Singleton
@Command(
    name = "sign-in-link",
    mixinStandardHelpOptions = true,
    description = "Prints a one-time sign-in link for the administrator.")
final class SignInLinkCommand implements Subcommand {
  private final AdministratorLink link;
  private final Administrator administrator;
  private final SecondFactors factors;

  @Option(
      names = "--end-second-factor",
      description = "Asks the administrator for no code any more, because the device is gone.")
  private boolean endSecondFactor;

  @Spec private CommandSpec spec = CommandSpec.create();

  SignInLinkCommand(AdministratorLink link, Administrator administrator, SecondFactors factors) {
    this.link = link;
    this.administrator = administrator;
    this.factors = factors;
  }

  @Override
  public Integer call() {
    if (endSecondFactor) {
      factors.end(administrator.person().id(), null, "Ended at the command line");
    }
    var out = spec.commandLine().getOut();
    out.println(link.fresh());
    out.flush();
    return 0;
  }
}
