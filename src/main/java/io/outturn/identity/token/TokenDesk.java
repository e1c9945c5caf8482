package io.outturn.identity.token;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.security.authentication.Authentication;
import io.outturn.access.Right;
import io.outturn.api.Invalid;
import io.outturn.api.Wrong;
import io.outturn.identity.PersonId;
import io.outturn.identity.Rights;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes and ends tokens for whoever asks, within what they may. */
@Singleton
final class TokenDesk {
  private final Tokens tokens;
  private final Clock clock;

  TokenDesk(Tokens tokens, Clock clock) {
    this.tokens = tokens;
    this.clock = clock;
  }

  /** The tokens that somebody may see and end: their own, and the installation's. */
  List<Token> all(Authentication somebody) {
    var own = PersonId.of(somebody).map(tokens::of).orElse(List.of());
    var installation = runs(somebody) ? tokens.ofInstallation() : List.<Token>of();
    return Stream.concat(own.stream(), installation.stream()).toList();
  }

  /** The rights that somebody can give to a token. */
  static List<Right> rights(Authentication somebody) {
    return Arrays.stream(Right.values()).filter(right -> Rights.has(somebody, right)).toList();
  }

  /** Whether somebody may make tokens that speak for the installation. */
  static boolean runs(Authentication somebody) {
    return Rights.has(somebody, Right.MANAGE_PEOPLE);
  }

  /**
   * Makes a token.
   *
   * @throws Invalid with everything that is wrong with the wish
   */
  Tokens.Made make(NewToken wish, Authentication somebody) {
    var owner = wish.speaksForInstallation() ? Optional.<PersonId>empty() : PersonId.of(somebody);
    var wrongs = wrongs(wish, owner, somebody);
    if (!wrongs.isEmpty()) {
      throw new Invalid(wrongs);
    }
    return tokens.make(
        new Tokens.Wish(
            wish.name().strip(),
            owner,
            wish.rights().stream().map(Right::valueOf).collect(Collectors.toSet()),
            name(somebody),
            clock.instant().plus(Duration.ofDays(wish.days()))));
  }

  private static List<Wrong> wrongs(
      NewToken wish, Optional<PersonId> owner, Authentication somebody) {
    var wrongs = wish.wrongs();
    var mine = rights(somebody).stream().map(Right::name).collect(Collectors.toSet());
    for (int i = 0; i < wish.rights().size(); i++) {
      if (!mine.contains(wish.rights().get(i))) {
        wrongs.add(new Wrong("/rights/" + i, "You have no such right to give"));
      }
    }
    if (owner.isEmpty() && !(wish.speaksForInstallation() && runs(somebody))) {
      wrongs.add(
          Wrong.field("installation", "Only who manages people speaks for the installation"));
    }
    if (somebody.getAttributes().containsKey(Rights.OF_TOKEN)) {
      wrongs.add(Wrong.field("name", "A token makes no tokens; sign in to make one"));
    }
    return wrongs;
  }

  /** Ends a token; one that somebody may not see is not there for them. */
  void end(UUID id, Authentication somebody) {
    var token =
        all(somebody).stream()
            .filter(each -> each.id().value().equals(id))
            .findFirst()
            .orElseThrow(
                () -> new HttpStatusException(HttpStatus.NOT_FOUND, "There is no such token."));
    tokens.end(token.id(), name(somebody));
  }

  private static String name(Authentication somebody) {
    return somebody.getAttributes().get("name") instanceof String name ? name : somebody.getName();
  }
}
