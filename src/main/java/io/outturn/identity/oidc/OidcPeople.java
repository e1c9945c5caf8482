package io.outturn.identity.oidc;

import io.micronaut.context.annotation.Requires;
import io.outturn.audit.Action;
import io.outturn.audit.Actor;
import io.outturn.audit.Entry;
import io.outturn.audit.Journal;
import io.outturn.audit.Subject;
import io.outturn.database.Transactions;
import io.outturn.database.Utc;
import io.outturn.database.Uuid7;
import io.outturn.identity.People;
import io.outturn.identity.Person;
import io.outturn.identity.PersonId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/**
 * Knows people by the provider's name for them. The first time their verified address finds them,
 * and from then on the provider's own name does, so that an address which is given to somebody else
 * one day opens nothing.
 */
@Singleton
@Requires(bean = OidcSettings.class)
final class OidcPeople {
  private static final String SELECT =
      "SELECT person_id FROM oidc_identity WHERE issuer = ? AND subject = ?";
  private static final String INSERT =
      """
      INSERT IGNORE INTO oidc_identity (issuer, subject, person_id, since) VALUES (?, ?, ?, ?)\
      """;
  private static final String TAKEN =
      "SELECT 1 FROM oidc_identity WHERE issuer = ? AND person_id = ?";
  private final Transactions transactions;
  private final People people;
  private final Journal journal;
  private final Clock clock;

  OidcPeople(Transactions transactions, People people, Journal journal, Clock clock) {
    this.transactions = transactions;
    this.journal = journal;
    this.people = people;
    this.clock = clock;
  }

  Person whoIs(Identified identified) throws RefusedSignIn {
    var known = known(identified);
    return known.isPresent() ? active(known.get()) : met(identified);
  }

  private Person active(PersonId id) throws RefusedSignIn {
    return people.find(id).orElseThrow(() -> new RefusedSignIn(Refusal.STRANGER, "Deactivated"));
  }

  /** Somebody who comes for the first time. */
  private Person met(Identified identified) throws RefusedSignIn {
    if (!identified.verified() || identified.email().isBlank()) {
      throw new RefusedSignIn(Refusal.UNVERIFIED, "No verified address");
    }
    var person =
        people
            .withEmail(identified.email())
            .filter(found -> !taken(identified.issuer(), found.id()))
            .orElseThrow(() -> new RefusedSignIn(Refusal.STRANGER, "An unknown address"));
    tie(identified, person.id());
    return person;
  }

  private Optional<PersonId> known(Identified identified) {
    return transactions.call(connection -> {
      try (var select = connection.prepareStatement(SELECT)) {
        select.setString(1, identified.issuer());
        select.setString(2, identified.subject());
        var row = select.executeQuery();
        return row.next() ? Optional.of(new PersonId(Uuid7.of(row.getBytes(1)))) : Optional.empty();
      }
    });
  }

  /** Whether the provider has another name for this person already. */
  private boolean taken(String issuer, PersonId person) {
    return transactions.call(connection -> {
      try (var select = connection.prepareStatement(TAKEN)) {
        select.setString(1, issuer);
        select.setBytes(2, Uuid7.bytes(person.value()));
        return select.executeQuery().next();
      }
    });
  }

  private void tie(Identified identified, PersonId person) {
    transactions.call(connection -> {
      try (var insert = connection.prepareStatement(INSERT)) {
        insert.setString(1, identified.issuer());
        insert.setString(2, identified.subject());
        insert.setBytes(3, Uuid7.bytes(person.value()));
        insert.setObject(4, Utc.column(clock.instant()));
        int tied = insert.executeUpdate();
        if (tied == 1) {
          var subject = Subject.of(Subject.Kind.PERSON, person.value());
          journal.write(
              connection,
              new Actor.Person(person.value()),
              Entry.of(Action.PROVIDER_TIED, subject));
        }
        return tied;
      }
    });
  }
}
