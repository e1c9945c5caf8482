package io.outturn.audit;

import io.micronaut.context.annotation.Prototype;
import io.outturn.text.Subcommand;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Proves on the command line that nothing in the log was altered. */
@Prototype
@Command(
    name = "verify-audit",
    mixinStandardHelpOptions = true,
    description =
        "Go through the log of everything that was done and check each entry; exit code 1 when any"
            + " was changed, is missing or is out of order.")
final class VerifyAudit implements Subcommand {
  private final Chain chain;
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--head",
      paramLabel = "NUMBER:HASH",
      description = "What audit-head printed earlier and was kept elsewhere; must still be there.")
  private @Nullable String head;

  VerifyAudit(Chain chain) {
    this.chain = chain;
  }

  @Override
  public Integer call() {
    var verdict = chain.verify(Optional.ofNullable(head).map(this::anchor));
    spec.commandLine().getOut().println(words(verdict));
    spec.commandLine().getOut().flush();
    return switch (verdict) {
      case Verdict.Sound _ -> 0;
      case Verdict.Broken _ -> 1;
    };
  }

  private Head anchor(String text) {
    try {
      return Head.parse(text);
    } catch (IllegalArgumentException mistake) {
      throw new ParameterException(
          spec.commandLine(), String.valueOf(mistake.getMessage()), mistake);
    }
  }

  private static String words(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Sound(var head) ->
          "%d entries, each as it was written. Head %s".formatted(head.number(), head);
      case Verdict.Broken(var number, var flaw) -> "Entry %d %s.".formatted(number, flaw.words());
    };
  }
}
