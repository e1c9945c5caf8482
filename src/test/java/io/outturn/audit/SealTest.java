package io.outturn.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Laws of the hash and of the canonical form. */
class SealTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456Z");
  private static final List<String> TEXTS = List.of("", "a", "ab", "b", "ä", "\u0000", "a\u0000");

  @Test
  void differsForEveryDifferentEntry() {
    var random = new Random(7);
    var entries = new HashSet<Noted>();
    var seals = new HashSet<String>();
    for (int i = 0; i < 20_000; i++) {
      var entry = any(random);
      if (entries.add(entry)) {
        assertThat(seals.add(entry.hash())).as(entry.toString()).isTrue();
      }
      assertThat(entry.intact()).isTrue();
    }
  }

  private static Noted any(Random random) {
    var origin =
        new Origin(
            random.nextBoolean() ? new Actor.Token(text(random)) : new Actor.Installation(),
            text(random),
            text(random));
    var entry =
        Entry.of(
            random.nextBoolean() ? Action.SIGNED_IN : Action.SIGNED_OUT,
            new Subject(Subject.Kind.TEAM, "x" + text(random)));
    var with = random.nextBoolean() ? entry : entry.to(State.of(Map.of("n", text(random))));
    return Noted.next(Head.NONE, NOON.plusNanos(1000L * random.nextInt(2)), origin, with);
  }

  private static String text(Random random) {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  /** The hash was computed by a script of another language from the description of the form. */
  @Test
  void hasNotChangedSinceTheFirstRelease() {
    var origin =
        new Origin(
            new Actor.Person(UUID.fromString("00000000-0000-7000-8000-000000000001")),
            "r",
            "192.0.2.0/24");
    var entry = Noted.next(Head.NONE, NOON, origin, Scratch.entry(1));
    assertThat(entry.hash())
        .isEqualTo("7f710b5b085ad3664646d6f0388210097932a5bdd4f184ae057c6574591dd557");
  }

  @Test
  void writesTheSameFactsInOneWay() {
    assertThat(State.of(Map.of("b", "2", "a", "1", "A", 3)).json())
        .isEqualTo("{\"A\":\"3\",\"a\":\"1\",\"b\":\"2\"}");
    assertThat(State.of(Map.of("t", "\"\\\b\f\n\r\t\u0001/é€\u2028")).json())
        .isEqualTo("{\"t\":\"\\\"\\\\\\b\\f\\n\\r\\t\\u0001/é€\u2028\"}");
    assertThat(State.of(Map.of("t", "\ud83d\ude00 \ud83d")).json())
        .isEqualTo("{\"t\":\"\ud83d\ude00 \ufffd\"}");
  }

  @Test
  void readsTheHeadThatItWrites() {
    assertThat(Head.parse(Head.NONE.toString())).isEqualTo(Head.NONE);
  }
}
