package io.outturn.outcome.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.database.Uuid7;
import io.outturn.outcome.ObjectiveId;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CascadeTest {
  private final ObjectiveId top = id();
  private final ObjectiveId middle = id();
  private final ObjectiveId low = id();
  private final ObjectiveId aside = id();

  @Test
  void findsTheShortestWayUp() {
    var cascade = of(to(low, middle), to(middle, top), to(low, aside), to(aside, middle));
    assertThat(cascade.wayUp(low)).containsExactly(low, middle, top);
    assertThat(cascade.wayUp(top)).containsExactly(top);
  }

  @Test
  void knowsEverythingAbove() {
    var cascade = of(to(low, middle), to(middle, top), to(low, aside));
    assertThat(cascade.above(low)).containsExactlyInAnyOrder(middle, top, aside);
    assertThat(cascade.above(top)).isEmpty();
    assertThat(cascade.to(middle)).extracting(Contribution::from).containsExactly(low);
  }

  @Test
  void noticesCircles() {
    var cascade = of(to(low, middle), to(middle, top));
    assertThat(cascade.closesCircle(top, low)).isTrue();
    assertThat(cascade.closesCircle(low, low)).isTrue();
    assertThat(cascade.closesCircle(low, top)).isFalse();
    assertThat(cascade.closesCircle(aside, low)).isFalse();
  }

  /** Two people who promise at the same moment can close a circle between them. */
  @Test
  void doesNotLoseItsWayInACircle() {
    var cascade = of(to(low, middle), to(middle, low));
    assertThat(cascade.wayUp(low)).containsExactly(low);
    assertThat(cascade.above(low)).containsExactlyInAnyOrder(low, middle);
  }

  private static Cascade of(Contribution... contributions) {
    return new Cascade(Arrays.asList(contributions));
  }

  private static Contribution to(ObjectiveId from, ObjectiveId to) {
    return new Contribution(
        new ContributionId(Uuid7.next()), from, to, Optional.empty(), "Fewer calls", "Ada");
  }

  private static ObjectiveId id() {
    return new ObjectiveId(Uuid7.next());
  }
}
