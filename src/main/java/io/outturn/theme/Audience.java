package io.outturn.theme;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.outturn.account.AccountId;
import io.outturn.time.Window;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Who reads comments, and which of them are there for them. */
public sealed interface Audience {
  /** Those that are there for them, in the order in which they are shown. */
  List<Comment> of(List<Comment> all);

  /** Whether they are told whose a comment is, and of which day. */
  boolean toldWhose();

  /** The days that they read comments of, if they asked for some. */
  Window window(Window asked, LocalDate today);

  /** Everybody's, also those of people who belong to no account. */
  record Everybody() implements Audience {
    @Override
    public List<Comment> of(List<Comment> all) {
      return all;
    }

    @Override
    public boolean toldWhose() {
      return true;
    }

    @Override
    public Window window(Window asked, LocalDate today) {
      return asked;
    }
  }

  /** Those of some accounts. */
  record OfAccounts(Set<AccountId> accounts) implements Audience {
    public OfAccounts {
      accounts = Set.copyOf(accounts);
    }

    @Override
    public List<Comment> of(List<Comment> all) {
      return all.stream().filter(each -> accounts.contains(each.account())).toList();
    }

    @Override
    public boolean toldWhose() {
      return true;
    }

    @Override
    public Window window(Window asked, LocalDate today) {
      return asked;
    }
  }

  /**
   * Those of segments that wrote at least so many. Nobody is told whose or of which day they are,
   * they stand in the order of their words, and the days are always the last twelve whole months:
   * otherwise two looks would differ by the one comment between them.
   *
   * @param minimum the fewest comments of a segment, at least 1
   */
  record LargeGroups(long minimum) implements Audience {
    private static final int MONTHS = 12;

    @Override
    public List<Comment> of(List<Comment> all) {
      var written = all.stream().collect(groupingBy(Comment::segment, counting()));
      return all.stream()
          .filter(each -> written.getOrDefault(each.segment(), 0L) >= minimum)
          .sorted(Comparator.comparing(Comment::words).thenComparing(Comment::segment))
          .toList();
    }

    @Override
    public boolean toldWhose() {
      return false;
    }

    @Override
    public Window window(Window asked, LocalDate today) {
      var month = today.withDayOfMonth(1);
      return new Window(month.minusMonths(MONTHS), month.minusDays(1));
    }
  }
}
