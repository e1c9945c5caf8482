package io.outturn.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.outturn.access.Right;
import io.outturn.identity.People;
import io.outturn.identity.Role;
import io.outturn.identity.Visitor;
import io.outturn.identity.token.Tokens;
import jakarta.inject.Singleton;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A program that calls the API with a token. */
@Singleton
public final class Program {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final Visitor visitor;
  private final Tokens tokens;
  private final People people;
  private final Clock clock;

  Program(Visitor visitor, Tokens tokens, People people, Clock clock) {
    this.visitor = visitor;
    this.tokens = tokens;
    this.people = people;
    this.clock = clock;
  }

  /** A new token of somebody new in a role, with every right. */
  public String token(Role role) {
    return token(role, Set.of(Right.values()));
  }

  /** The same with some rights. */
  public String token(Role role, Set<Right> rights) {
    var person = people.add(UUID.randomUUID() + "@example.org", "Somebody", role);
    return tokens
        .make(
            new Tokens.Wish(
                "A test",
                Optional.of(person.id()),
                rights,
                "Somebody",
                clock.instant().plus(Duration.ofDays(1))))
        .secret()
        .text();
  }

  /** Headers are given as name, value, name, value. */
  public HttpResponse<String> call(
      String token, String method, String path, String body, String... headers) {
    var all = Arrays.copyOf(headers, headers.length + 6);
    System.arraycopy(
        new String[] {
          "Authorization", "Bearer " + token,
          "Accept", "*/*",
          "Content-Type", "application/json"
        },
        0,
        all,
        0,
        6);
    System.arraycopy(headers, 0, all, 6, headers.length);
    return visitor.send(method, path, body, all);
  }

  public static JsonNode json(HttpResponse<String> answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (JsonProcessingException unreadable) {
      throw new AssertionError(answer.body(), unreadable);
    }
  }
}
