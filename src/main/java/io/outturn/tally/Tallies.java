package io.outturn.tally;

import io.outturn.account.AccountId;
import io.outturn.statistics.Histogram;
import io.outturn.statistics.Scale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;

/**
 * The counts of answers. Only answers on the way of the person who gave them are counted. Reading
 * costs the same however many answers there are.
 */
public interface Tallies {
  /** Ratings of a question, or sums of an index. */
  Histogram ratings(Selection selection, Scale scale);

  /** The same day by day; days without answers are left out. */
  SortedMap<LocalDate, Histogram> daily(Selection selection, Scale scale);

  /** The same for each account that has any. */
  Map<AccountId, Histogram> byAccount(Selection selection, Scale scale);

  /** How many answered, whatever the kind of question. */
  Answered answered(Selection selection);

  /** Choices: of one option, of several, and of yes, no and not sure. */
  OptionCounts options(Selection selection);

  RankCounts ranks(Selection selection);

  /** Answers to questions for a number. */
  ValueCounts<BigDecimal> amounts(Selection selection);

  /** Answers to questions for a day. */
  ValueCounts<LocalDate> days(Selection selection);

  /**
   * Responses and their flags that stand at present, whichever validity is selected.
   *
   * @param selection survey versions instead of question versions
   */
  FlagCounts flags(Selection selection);
}
