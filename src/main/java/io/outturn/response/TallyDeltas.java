package io.outturn.response;

import io.outturn.response.validity.FlagRule;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * By how much a batch moves the counts. They are written table by table and in the order of their
 * keys, so that several committers never wait for each other in a circle.
 */
final class TallyDeltas {
  private final CellDeltas<Integer> ratings =
      new CellDeltas<>("tally", "question_version_id", List.of("rating"), TallyDeltas::bindRating);
  private final CellDeltas<SaidCell> said =
      new CellDeltas<>(
          "tally_option", "version_id", List.of("kind", "value", "place"), TallyDeltas::bindSaid);

  private TallyDeltas() {}

  static TallyDeltas of(Collection<Draft> drafts) {
    var deltas = new TallyDeltas();
    drafts.forEach(deltas::count);
    return deltas;
  }

  /** As if a response that stands in the database had never been. */
  static TallyDeltas without(Draft draft) {
    var deltas = new TallyDeltas();
    deltas.uncount(draft);
    return deltas;
  }

  private void uncount(Draft draft) {
    var flags = draft.flags();
    var before = new Side(draft.head(), -1, !flags.before().isEmpty());
    before.count(flags.before());
    draft.before().forEach(before::count);
  }

  private void count(Draft draft) {
    var flags = draft.flags();
    if (!draft.fresh()) {
      uncount(draft);
    }
    var now = new Side(draft.head(), 1, !flags.now().isEmpty());
    now.count(flags.now());
    draft.now().forEach(now::count);
  }

  /** What a response counted before, with -1, or counts now, with 1. */
  private final class Side {
    private final Head head;
    private final long by;
    private final boolean flagged;

    Side(Head head, long by, boolean flagged) {
      this.head = head;
      this.by = by;
      this.flagged = flagged;
    }

    void count(Collection<FlagRule> flags) {
      said(head.surveyVersion(), SaidCell.of(SaidKind.RESPONSE));
      flags.forEach(rule -> said(head.surveyVersion(), SaidCell.of(SaidKind.FLAG, rule.name())));
    }

    void count(UUID question, Held held) {
      if (held.counted()) {
        count(question, held.answer());
      }
    }

    private void count(UUID question, Answer answer) {
      switch (answer) {
        case Answer.Rating(int rating) -> ratings.count(head, question, rating, by, flagged);
        case Answer.NotApplicable() -> said(question, SaidCell.of(SaidKind.NOT_APPLICABLE));
        case Answer.Words _ -> answered(question);
        case Answer.Amount(var number) -> value(question, number.toPlainString());
        case Answer.Date(var day) -> value(question, day.toString());
        case Answer.Chosen(var options, _) -> {
          answered(question);
          options.forEach(option -> said(question, SaidCell.of(SaidKind.OPTION, option)));
        }
        case Answer.Ranked(var options) -> {
          answered(question);
          ranks(question, options);
        }
      }
    }

    private void answered(UUID question) {
      said(question, SaidCell.of(SaidKind.ANSWERED));
    }

    private void value(UUID question, String value) {
      answered(question);
      said(question, SaidCell.of(SaidKind.VALUE, value));
    }

    private void ranks(UUID question, List<String> options) {
      int place = 1;
      for (var option : options) {
        said(question, new SaidCell(SaidKind.RANK, option, place++));
      }
    }

    private void said(UUID version, SaidCell cell) {
      said.count(head, version, cell, by, flagged);
    }
  }

  void writeTo(Connection connection) throws SQLException {
    ratings.writeTo(connection);
    said.writeTo(connection);
  }

  private static int bindRating(PreparedStatement statement, int at, Integer rating)
      throws SQLException {
    statement.setInt(at, rating);
    return at + 1;
  }

  private static int bindSaid(PreparedStatement statement, int at, SaidCell cell)
      throws SQLException {
    statement.setString(at, cell.kind().name());
    statement.setString(at + 1, cell.value());
    statement.setInt(at + 2, cell.place());
    return at + 3;
  }
}
