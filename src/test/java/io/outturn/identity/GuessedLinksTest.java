package io.outturn.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever guesses links is told to wait; whoever has a right one gets in all the same. */
@Tag("database")
@MicronautTest(transactional = false)
@Property(name = "outturn.behind-proxy", value = "true")
class GuessedLinksTest {
  private static final int FREE = 100;
  @Inject Visitor visitor;
  @Inject Passwords passwords;
  @Inject Someone someone;

  @ParameterizedTest
  @ValueSource(strings = {"/sign-in/", "/sign-in/new-password/"})
  void slowsGuessesDownButNoRightLink(String place) {
    var from = Someone.address();
    Map<Integer, Integer> answers = new HashMap<>();
    for (int i = 0; i < FREE + 50; i++) {
      var answer = visitor.post(place + Secret.fresh().text(), "", "X-Forwarded-For", from);
      answers.merge(answer.statusCode(), 1, Integer::sum);
      assertThat(answer.headers().firstValue("Retry-After").isPresent())
          .isEqualTo(answer.statusCode() == 429);
    }
    assertThat(answers).containsOnlyKeys(410, 429);
    assertThat(answers.get(410)).isBetween(FREE, FREE + 10);
    assertThat(answers.get(429)).isGreaterThan(40);

    var right = visitor.post("/sign-in/" + visitor.link().text(), "", "X-Forwarded-For", from);
    assertThat(right.statusCode()).isEqualTo(303);
    var reset = passwords.link(someone.with().id(), Passwords.RESET_LIFE).text();
    var form = "password=six+dry+otters+sleep&again=six+dry+otters+sleep";
    var chosen = visitor.post("/sign-in/new-password/" + reset, form, "X-Forwarded-For", from);
    assertThat(chosen.statusCode()).isEqualTo(303);
  }
}
