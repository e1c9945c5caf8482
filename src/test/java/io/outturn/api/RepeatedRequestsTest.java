package io.outturn.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.database.Transactions;
import io.outturn.identity.Role;
import io.outturn.outcome.Objective;
import io.outturn.outcome.Objectives;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@MicronautTest(transactional = false)
class RepeatedRequestsTest {
  private static final String PATH = "/api/v1/objectives";
  @Inject Program program;
  @Inject Objectives objectives;
  @Inject Transactions transactions;
  private final String key = UUID.randomUUID().toString();
  private final String title = "Goal " + UUID.randomUUID();
  private String token = "";

  @BeforeEach
  void sign() {
    token = program.token(Role.ADMINISTRATOR);
  }

  @Test
  void doesOnceWhatIsSentTwice() {
    var first = set(title);
    var second = set(title);
    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(second.headers().firstValue("Location"))
        .isEqualTo(first.headers().firstValue("Location"))
        .isPresent();
    assertThat(second.headers().firstValue("Content-Type"))
        .isEqualTo(first.headers().firstValue("Content-Type"));
    assertThat(second.headers().firstValue("Idempotency-Replayed")).hasValue("true");
    assertThat(made()).hasSize(1);
  }

  @Test
  void refusesAKeyWithAnotherBody() {
    set(title);
    var other = set(title + " other");
    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(Program.json(other).path("detail").asText()).contains("another request");
  }

  @Test
  void keepsTheKeysOfTwoProgramsApart() {
    set(title);
    token = program.token(Role.ADMINISTRATOR);
    assertThat(set(title).headers().firstValue("Idempotency-Replayed")).isEmpty();
    assertThat(made()).hasSize(2);
  }

  /** Twenty at the same moment: one is done, the others hear the same or that it still runs. */
  @Test
  void doesOnceWhatIsSentManyTimesAtOnce() throws Exception {
    List<Callable<HttpResponse<String>>> calls = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      calls.add(() -> set(title));
    }
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var answer : threads.invokeAll(calls)) {
        assertThat(answer.get().statusCode()).isIn(201, 409);
      }
    }
    assertThat(made()).hasSize(1);
    assertThat(set(title).statusCode()).isEqualTo(201);
    assertThat(made()).hasSize(1);
  }

  @Test
  void repeatsARefusalToo() {
    var first = set("");
    assertThat(first.statusCode()).isEqualTo(422);
    assertThat(set("").body()).isEqualTo(first.body());
    assertThat(set("").headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
  }

  /** What is shown once, such as a link, must not lie readable in the database. */
  @Test
  void keepsAnswersThatOnlyTheirReceiverCanRead() {
    set(title);
    assertThat(count("SELECT COUNT(*) FROM api_request WHERE answer IS NOT NULL")).isPositive();
    assertThat(count("SELECT COUNT(*) FROM api_request WHERE answer LIKE '%/api/v1%'")).isZero();
  }

  @Test
  void refusesAKeyThatIsNone() {
    var answer = program.call(token, "POST", PATH, "{}", "Idempotency-Key", "with a space");
    assertThat(answer.statusCode()).isEqualTo(400);
  }

  private HttpResponse<String> set(String words) {
    var body = "{\"title\": \"%s\", \"change\": \"b\", \"owner\": \"c\"}".formatted(words);
    return program.call(token, "POST", PATH, body, "Idempotency-Key", key);
  }

  private List<String> made() {
    return objectives.all().stream().map(Objective::title).filter(title::equals).toList();
  }

  private long count(String sql) {
    return transactions.call(connection -> {
      try (var select = connection.prepareStatement(sql);
          var row = select.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    });
  }
}
