package io.outturn.identity.token;

import io.micronaut.security.authentication.Authentication;
import io.outturn.access.Right;
import io.outturn.identity.People;
import io.outturn.identity.Person;
import io.outturn.identity.PersonId;
import io.outturn.identity.Rights;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whom tokens sign in: their owner as the owner is now, so that a role taken away is taken from the
 * owner's tokens as well.
 */
@Singleton
final class Bearers {
  private final People people;

  Bearers(People people) {
    this.people = people;
  }

  Optional<Authentication> of(Token token) {
    return token.owner().isEmpty()
        ? Optional.of(installation(token))
        : token.owner().flatMap(people::find).map(owner -> person(owner, token));
  }

  private static Authentication installation(Token token) {
    var attributes = Map.<String, Object>of("name", token.name(), Rights.OF_TOKEN, rights(token));
    return Authentication.build("api", List.of(Rights.INSTALLATION), attributes);
  }

  private static Authentication person(Person owner, Token token) {
    var attributes =
        Map.<String, Object>of(
            "name",
            owner.name(),
            PersonId.ATTRIBUTE,
            owner.id().value(),
            Rights.OF_TOKEN,
            rights(token));
    return Authentication.build(owner.email(), List.of(owner.role().name()), attributes);
  }

  private static List<String> rights(Token token) {
    return token.rights().stream().map(Right::name).toList();
  }
}
