package io.outturn.ops;

import io.micronaut.context.annotation.Prototype;
import io.outturn.account.Account;
import io.outturn.account.Accounts;
import io.outturn.account.Attributes;
import io.outturn.delivery.Invitations;
import io.outturn.identity.PublicAddress;
import io.outturn.survey.Surveys;
import io.outturn.text.Nearest;
import io.outturn.text.Subcommand;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes personal links, for whoever sends them with other means. */
@Prototype
@Command(
    name = "invite",
    mixinStandardHelpOptions = true,
    description = "Makes personal links to a survey and prints them, one a line.")
final class Invite implements Subcommand {
  private static final int MOST = 10_000;
  private final Surveys surveys;
  private final Accounts accounts;
  private final Invitations invitations;
  private final PublicAddress address;

  @Parameters(paramLabel = "SURVEY", description = "The survey's slug.")
  private String survey = "";

  @Option(
      names = "--account",
      required = true,
      paramLabel = "SLUG",
      description = "The account whose experience is asked for.")
  private String account = "";

  @Option(
      names = "--count",
      paramLabel = "N",
      defaultValue = "1",
      description = "How many links, 1 to 10000; each is for one person. Default: 1.")
  private int count = 1;

  @Option(
      names = "--attribute",
      paramLabel = "NAME=VALUE",
      description =
          "What is known of the person, for the conditions of the survey, as in contact.role=buyer."
              + " May be given several times.")
  private Map<String, String> attributes = Map.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  Invite(Surveys surveys, Accounts accounts, Invitations invitations, PublicAddress address) {
    this.surveys = surveys;
    this.accounts = accounts;
    this.invitations = invitations;
    this.address = address;
  }

  @Override
  public Integer call() {
    var invited = account();
    demandSurvey();
    demandCount();
    var known = attributes();
    var out = spec.commandLine().getOut();
    IntStream.range(0, count)
        .forEach(
            _ -> out.println(address.of("/i/" + invitations.issue(survey, invited.id(), known))));
    out.flush();
    return 0;
  }

  private void demandSurvey() {
    var known = surveys.all().stream().map(version -> version.survey().slug()).toList();
    var asked = surveys.current(survey).orElseThrow(() -> unknown("survey", survey, known));
    if (asked.survey().anonymous()) {
      throw new ParameterException(
          spec.commandLine(),
          "%s is anonymous, and a personal link says whose it is. Give everybody %s."
              .formatted(survey, address.of("/s/" + survey)));
    }
  }

  private Account account() {
    return accounts
        .bySlug(account)
        .orElseThrow(
            () -> unknown("account", account, accounts.all().stream().map(Account::slug).toList()));
  }

  private Attributes attributes() {
    try {
      return new Attributes(attributes);
    } catch (IllegalArgumentException mistake) {
      throw new ParameterException(spec.commandLine(), mistake.getMessage(), mistake);
    }
  }

  private void demandCount() {
    if (count < 1 || count > MOST) {
      throw new ParameterException(
          spec.commandLine(),
          "From 1 to %d links are made at once, not %d.".formatted(MOST, count));
    }
  }

  private ParameterException unknown(String what, String name, List<String> known) {
    var meant = Nearest.to(name, known).map(near -> " Did you mean " + near + "?").orElse("");
    return new ParameterException(
        spec.commandLine(), "There is no %s %s.%s".formatted(what, name, meant));
  }
}
