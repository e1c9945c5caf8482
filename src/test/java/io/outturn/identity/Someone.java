package io.outturn.identity;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Makes people with a password, and signs in as a browser would from one address or another. */
@Singleton
@Requires(property = "outturn.behind-proxy", value = "true")
public final class Someone {
  /** A password that follows the rules. */
  public static final String PASSWORD = "five wet otters dance";

  /** Stands where a test has not made anybody yet. */
  public static final Person NOBODY =
      new Person(new PersonId(new UUID(0, 0)), "nobody@example.org", "Nobody", Role.VIEWER);

  private final People people;
  private final Passwords passwords;
  private final Visitor visitor;

  Someone(People people, Passwords passwords, Visitor visitor) {
    this.people = people;
    this.passwords = passwords;
    this.visitor = visitor;
  }

  /** A fresh person without a password. */
  public Person without() {
    return people.add(UUID.randomUUID() + "@example.org", "Grace", Role.VIEWER);
  }

  /** A fresh person with {@link #PASSWORD}. */
  public Person with() {
    var person = without();
    passwords.set(person, PASSWORD, "For a test");
    return person;
  }

  /** An address that no other test has. */
  public static String address() {
    var random = ThreadLocalRandom.current();
    return "203.%d.%d.%d".formatted(random.nextInt(256), random.nextInt(256), random.nextInt(256));
  }

  /** Tries a password. */
  public HttpResponse<String> signIn(String email, String password, String from) {
    var form = "email=" + encoded(email) + "&password=" + encoded(password);
    return visitor.post("/sign-in/password", form, "X-Forwarded-For", from);
  }

  /** The cookie that an answer set, to be sent back. */
  public static String cookie(HttpResponse<?> answer) {
    return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
  }

  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
