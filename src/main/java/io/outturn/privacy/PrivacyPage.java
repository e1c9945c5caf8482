package io.outturn.privacy;

import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * Where people's requests about their own answers are dealt with.
 *
 * @param asked what was searched for; empty before
 * @param wrong what is wrong with that; empty when nothing is
 * @param found the responses that fit
 * @param erasures the latest responses that were erased
 */
@Introspected
record PrivacyPage(String asked, String wrong, List<Found> found, List<Erased> erasures) {
  /**
   * A response that fits.
   *
   * @param address its own page
   * @param day the day it counts on
   */
  record Found(String address, String title, String day, String id) {}

  /** A response that was erased. */
  record Erased(String survey, String when, String by, String reason, String counts) {}
}
