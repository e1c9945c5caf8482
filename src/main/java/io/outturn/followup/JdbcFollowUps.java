package io.outturn.followup;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import io.outturn.account.Account;
import io.outturn.account.AccountId;
import io.outturn.account.Accounts;
import io.outturn.audit.Action;
import io.outturn.audit.Entry;
import io.outturn.audit.State;
import io.outturn.audit.Statements;
import io.outturn.audit.Subject;
import io.outturn.event.Event;
import io.outturn.event.Outbox;
import io.outturn.identity.By;
import io.outturn.identity.PersonId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@Singleton
final class JdbcFollowUps implements FollowUps {
  private static final String SELECT =
      "SELECT id, account_id, reason, due, opened_by_id, opened_by, opened_at FROM follow_up ";
  private static final String INSERT =
      """
      INSERT INTO follow_up (id, account_id, reason, due, opened_by_id, opened_by, opened_at)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """;
  private static final Comparator<FollowUp> OPEN_FIRST =
      comparing(FollowUp::open)
          .reversed()
          .thenComparing(FollowUp::due)
          .thenComparing(each -> each.id().value());
  private final Statements statements;
  private final FollowUpSteps steps;
  private final Accounts accounts;
  private final Outbox outbox;

  JdbcFollowUps(Statements statements, FollowUpSteps steps, Accounts accounts, Outbox outbox) {
    this.accounts = accounts;
    this.statements = statements;
    this.steps = steps;
    this.outbox = outbox;
  }

  @Override
  public List<FollowUp> of(Set<AccountId> accounts) {
    var taken = steps.all().stream().collect(groupingBy(FollowUpSteps.Taken::followUp));
    return statements.select(SELECT, row -> followUp(row, taken)).stream()
        .filter(each -> accounts.contains(each.account()))
        .sorted(OPEN_FIRST)
        .toList();
  }

  @Override
  public Optional<FollowUp> find(FollowUpId id) {
    var taken = Map.of(id, steps.of(id));
    return statements
        .select(SELECT + "WHERE id = ?", row -> followUp(row, taken), id.value())
        .stream()
        .findFirst();
  }

  @Override
  public void open(FollowUp followUp) {
    var account = accounts.find(followUp.account()).orElseThrow();
    statements.together(() -> insert(followUp) && tell(followUp, account));
  }

  private boolean insert(FollowUp followUp) {
    var inserted =
        statements.change(
            opened(followUp),
            INSERT,
            followUp.id().value(),
            followUp.account().value(),
            followUp.reason(),
            followUp.due(),
            followUp.openedBy().person().map(PersonId::value),
            followUp.openedBy().name(),
            followUp.openedAt());
    int number = 1;
    for (var step : followUp.steps()) {
      steps.take(followUp.id(), number++, step);
    }
    return inserted;
  }

  private static Entry opened(FollowUp followUp) {
    return Entry.of(
            Action.FOLLOW_UP_OPENED, Subject.of(Subject.Kind.FOLLOW_UP, followUp.id().value()))
        .to(
            State.of(
                Map.of(
                    "account", followUp.account().value().toString(),
                    "due", followUp.due().toString())));
  }

  private boolean tell(FollowUp followUp, Account account) {
    var opened =
        new Event.FollowUpOpened(followUp.id().value(), account.slug(), followUp.openedAt());
    return statements.within(connection -> {
      outbox.add(connection, opened);
      return true;
    });
  }

  @Override
  public boolean take(FollowUp read, Step step) {
    return steps.take(read.id(), read.stepsTaken() + 1, step);
  }

  private static FollowUp followUp(ResultSet row, Map<FollowUpId, List<FollowUpSteps.Taken>> taken)
      throws SQLException {
    var id = new FollowUpId(Statements.id(row, "id"));
    return new FollowUp(
        id,
        new AccountId(Statements.id(row, "account_id")),
        row.getString("reason"),
        row.getObject("due", LocalDate.class),
        new By(
            Statements.anyId(row, "opened_by_id").map(PersonId::new), row.getString("opened_by")),
        row.getObject("opened_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
        taken.getOrDefault(id, List.of()).stream().map(FollowUpSteps.Taken::step).toList());
  }
}
