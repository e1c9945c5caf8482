package io.outturn.response;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Where a row holds its answer; the names stand in the database. */
enum AnswerKind {
  /** In the one of rating, words, amount and day that is not NULL. */
  PLAIN,
  /** In its options; words are those to the option that asks for them. */
  CHOSEN,
  /** In its options, by rank. */
  RANKED,
  /** Nowhere: the question does not apply. */
  NOT_APPLICABLE,
  /** In rating, the sum of an index. */
  SUM,
  /** Nowhere any more: words that were taken away when their time was over. They still count. */
  REMOVED;

  static AnswerKind of(Held held) {
    return switch (held.answer()) {
      case Answer.Rating _ -> held.sum() ? SUM : PLAIN;
      case Answer.Amount _, Answer.Date _, Answer.Words _ -> PLAIN;
      case Answer.Chosen _ -> CHOSEN;
      case Answer.Ranked _ -> RANKED;
      case Answer.NotApplicable _ -> NOT_APPLICABLE;
    };
  }

  /** Whether the row alone does not tell the answer. */
  boolean hasOptions() {
    return this == CHOSEN || this == RANKED;
  }

  Answer answer(ResultSet row, List<String> options) throws SQLException {
    return switch (this) {
      case PLAIN -> plain(row);
      case SUM -> new Answer.Rating(row.getInt("rating"));
      case CHOSEN -> new Answer.Chosen(options, Optional.ofNullable(row.getString("words")));
      case RANKED -> new Answer.Ranked(options);
      case NOT_APPLICABLE -> new Answer.NotApplicable();
      case REMOVED -> Answer.Words.REMOVED;
    };
  }

  private static Answer plain(ResultSet row) throws SQLException {
    var words = row.getString("words");
    if (words != null) {
      return new Answer.Words(words);
    }
    var amount = row.getBigDecimal("amount");
    if (amount != null) {
      return new Answer.Amount(amount);
    }
    var day = row.getObject("day", LocalDate.class);
    return day != null ? new Answer.Date(day) : rating(row);
  }

  private static Answer rating(ResultSet row) throws SQLException {
    return new Answer.Rating(Objects.requireNonNull(row.getObject("rating", Integer.class)));
  }
}
