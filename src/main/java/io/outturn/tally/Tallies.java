package io.outturn.tally;

import io.outturn.account.AccountId;
import io.outturn.statistics.Histogram;
import io.outturn.statistics.Scale;
import io.outturn.time.Window;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;

/** The counts of answers. Reading them costs the same however many answers there are. */
public interface Tallies {
  /** Everybody's answers in a window. */
  Histogram everybody(UUID questionVersion, Scale scale, Window window);

  /** The answers of a segment's accounts in a window. */
  Histogram segment(UUID questionVersion, Scale scale, Window window, String segment);

  /** The answers of each account that has any in a window. */
  Map<AccountId, Histogram> byAccount(UUID questionVersion, Scale scale, Window window);

  /** Everybody's answers day by day; days without answers are left out. */
  SortedMap<LocalDate, Histogram> daily(UUID questionVersion, Scale scale, Window window);

  /** A segment's answers day by day; days without answers are left out. */
  SortedMap<LocalDate, Histogram> daily(
      UUID questionVersion, Scale scale, Window window, String segment);
}
