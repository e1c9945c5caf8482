package io.outturn.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every route that changes something, as the running server has it, writes to the log. */
@Tag("database")
@MicronautTest(transactional = false)
@Property(name = "outturn.behind-proxy", value = "true")
class RoutesAreNotedTest {
  /** Routes that write nothing to the log, each with the reason. */
  private static final Map<String, String> NOT_NOTED =
      Map.of(
          "POST /i/{token}/{page}", "a response is its own record, and a respondent is nobody",
          "POST /s/{slug}/r/{key}/{page}",
              "a response is its own record, and a respondent is nobody",
          "POST /drafts/{draft}/text/check", "it looks at a text and stores nothing",
          "POST /sign-in/letter",
              "nobody signed in: shown by LettersTest, where the letter arrives");

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final Search NOTHING =
      new Search(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          OptionalLong.empty());

  @Inject Router router;
  @Inject Collection<Deeds> deeds;
  @Inject Chain chain;
  @Inject Log log;
  @Inject LogLength length;

  @Test
  void everyRouteThatChangesSomethingIsTriedOrExcused() {
    var known = new TreeSet<>(NOT_NOTED.keySet());
    deeds.forEach(some -> known.addAll(some.all().keySet()));
    assertThat(known).isEqualTo(changing());
  }

  @Test
  void eachOfThemWritesAnEntryInTheNameOfWhoeverDidIt() {
    deeds.forEach(some -> some.all().forEach(this::isNoted));
    assertThat(chain.verify(Optional.empty())).isEqualTo(new Verdict.Sound(chain.head()));
  }

  private void isNoted(String route, Deeds.Ready ready) {
    var deed = ready.get();
    long before = chain.head().number();
    var answer = deed.get();
    assertThat(answer.statusCode()).as(route + " " + answer.body()).isBetween(200, 399);
    assertThat(length.grownSince(before)).as(route).isTrue();
    assertThat(since(before))
        .as(route)
        .anySatisfy(entry -> {
          assertThat(entry.actorKind()).isEqualTo("PERSON");
          assertThat(entry.network()).matches("127\\.0\\.0\\.0/24|0:0:0:0:0:0:0:0/48");
          assertThat(entry.request()).hasSize(36);
        });
  }

  private List<Noted> since(long before) {
    return log.entries(NOTHING, (int) (chain.head().number() - before)).stream()
        .filter(entry -> entry.number() > before)
        .toList();
  }

  private Set<String> changing() {
    List<UriRouteInfo<?, ?>> all = router.uriRoutes().<UriRouteInfo<?, ?>>map(it -> it).toList();
    return all.stream()
        .filter(route -> route.getDeclaringType().getName().startsWith("io.outturn."))
        .filter(route -> !READING.contains(route.getHttpMethodName()))
        // What programs change is shown to be noted where all of it is called: EveryOperationTest.
        .filter(route -> !route.getUriMatchTemplate().toPathString().startsWith("/api/"))
        .map(route -> route.getHttpMethodName() + " " + route.getUriMatchTemplate().toPathString())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
