package io.outturn.audit;

import io.outturn.audit.Verdict.Broken;
import io.outturn.audit.Verdict.Flaw;
import io.outturn.database.Transactions;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Goes through the log from its first entry to its last. */
@Singleton
public final class Chain {
  private static final int PAGE = 1000;
  private final Transactions transactions;

  Chain(Transactions transactions) {
    this.transactions = transactions;
  }

  /** Where the chain ends now. */
  public Head head() {
    return transactions.call(connection -> new EntryTable(connection).head());
  }

  /**
   * Checks every entry, a page at a time; writers wait only while the last few are checked.
   *
   * @param anchor a head that was kept outside
   */
  public Verdict verify(Optional<Head> anchor) {
    var walk = new Walk(anchor);
    while (walk.goesOn()) {
      if (transactions.call(connection -> walk.through(page(new EntryTable(connection), walk)))
          < PAGE) {
        return transactions.call(connection -> last(walk, new EntryTable(connection)));
      }
    }
    return walk.verdict(walk.reached());
  }

  private static Verdict last(Walk walk, EntryTable table) throws SQLException {
    var head = table.heldHead();
    while (walk.goesOn() && walk.through(page(table, walk)) > 0) {
      // The page has been checked already.
    }
    return walk.verdict(head);
  }

  private static List<Noted> page(EntryTable table, Walk walk) throws SQLException {
    return table.where(
        "WHERE number > ? ORDER BY number LIMIT " + PAGE, List.of(walk.reached().number()));
  }

  /** How far somebody came, and what stopped them. */
  private static final class Walk {
    private final Optional<Head> anchor;
    private Head reached = Head.NONE;
    private Optional<Verdict> wrong = Optional.empty();

    Walk(Optional<Head> anchor) {
      this.anchor = anchor;
    }

    Head reached() {
      return reached;
    }

    boolean goesOn() {
      return wrong.isEmpty();
    }

    int through(List<Noted> entries) {
      var rest = entries.iterator();
      while (goesOn() && rest.hasNext()) {
        step(rest.next());
      }
      return entries.size();
    }

    private void step(Noted entry) {
      long due = reached.number() + 1;
      if (entry.number() != due) {
        stop(due, Flaw.MISSING);
      } else if (!entry.intact()) {
        stop(due, Flaw.CHANGED);
      } else if (!entry.previous().equals(reached.hash())) {
        stop(due, Flaw.OUT_OF_ORDER);
      } else {
        reached = entry.head();
        compareWithAnchor();
      }
    }

    private void compareWithAnchor() {
      anchor
          .filter(kept -> kept.number() == reached.number() && !kept.equals(reached))
          .ifPresent(kept -> stop(kept.number(), Flaw.ANCHOR_DIFFERS));
    }

    private void stop(long number, Flaw flaw) {
      wrong = Optional.of(new Broken(number, flaw));
    }

    Verdict verdict(Head head) {
      return wrong
          .or(() -> lost(head))
          .or(() -> anchor.flatMap(this::lost))
          .orElseGet(() ->
              head.equals(reached)
                  ? new Verdict.Sound(head)
                  : new Broken(reached.number(), Flaw.HEAD_DIFFERS));
    }

    /** The entries between here and a head further on. */
    private Optional<Verdict> lost(Head head) {
      return head.number() > reached.number()
          ? Optional.of(new Broken(reached.number() + 1, Flaw.MISSING))
          : Optional.empty();
    }
  }
}
