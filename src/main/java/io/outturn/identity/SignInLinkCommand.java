package io.outturn.identity;

import io.outturn.text.Subcommand;
import jakarta.inject.Singleton;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a fresh sign-in link, for an operator whose session and links are gone. */
@Singleton
@Command(
    name = "sign-in-link",
    mixinStandardHelpOptions = true,
    description = "Prints a one-time sign-in link for the administrator.")
final class SignInLinkCommand implements Subcommand {
  private final AdministratorLink link;

  @Spec private CommandSpec spec = CommandSpec.create();

  SignInLinkCommand(AdministratorLink link) {
    this.link = link;
  }

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    out.println(link.fresh());
    out.flush();
    return 0;
  }
}
