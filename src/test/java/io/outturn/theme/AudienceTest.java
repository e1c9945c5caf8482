package io.outturn.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.account.AccountId;
import io.outturn.time.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AudienceTest {
  private static final LocalDate DAY = LocalDate.parse("2026-03-02");
  private static final Audience LEADERS = new Audience.LargeGroups(3);
  private static final Window ASKED = new Window(DAY, DAY);

  @Test
  void showsLeadersSegmentsThatWroteEnoughAndNoOthers() {
    var all = Stream.concat(of("large", 3), of("small", 2)).toList();
    assertThat(LEADERS.of(all)).extracting(Comment::segment).containsOnly("large").hasSize(3);
    assertThat(LEADERS.toldWhose()).isFalse();
  }

  /** People behind public links belong to no segment, and are a group like any other. */
  @Test
  void takesThoseWithoutASegmentForAGroup() {
    assertThat(LEADERS.of(of("", 2).toList())).isEmpty();
    assertThat(LEADERS.of(of("", 3).toList())).hasSize(3);
  }

  @Test
  void tellsLeadersNothingByTheOrder() {
    var all = of("large", 5).toList();
    assertThat(LEADERS.of(all)).isEqualTo(LEADERS.of(all.reversed())).isNotEqualTo(all);
  }

  /** Whatever they ask for: two windows would differ by what was written in between. */
  @Test
  void letsLeadersLookAtWholeMonthsOnly() {
    var expected = new Window(LocalDate.parse("2025-03-01"), LocalDate.parse("2026-02-28"));
    assertThat(LEADERS.window(ASKED, DAY)).isEqualTo(expected);
    assertThat(LEADERS.window(expected, DAY.plusDays(20))).isEqualTo(expected);
  }

  @Test
  void showsAccountManagersTheirOwnAccountsHoweverSmall() {
    var all = of("small", 2).toList();
    var own = new Audience.OfAccounts(Set.of(all.getFirst().account()));
    assertThat(own.of(all)).containsExactly(all.getFirst());
    assertThat(own.window(ASKED, DAY)).isEqualTo(ASKED);
    assertThat(new Audience.Everybody().of(all)).isEqualTo(all);
  }

  private static Stream<Comment> of(String segment, int number) {
    return IntStream.range(0, number)
        .mapToObj(n ->
            new Comment(
                UUID.randomUUID(),
                new AccountId(UUID.randomUUID()),
                segment,
                DAY,
                "Comment " + List.of("d", "b", "a", "e", "c").get(n)));
  }
}
