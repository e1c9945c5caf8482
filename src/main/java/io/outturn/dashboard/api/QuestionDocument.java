package io.outturn.dashboard.api;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.statistics.Histogram;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The counts of one question.
 *
 * @param question its id in the survey
 * @param questionVersion the version whose answers are counted
 * @param n how many answers there are
 * @param counts how many there are of each value on the scale; empty where there are too few
 *     answers for a score
 */
@Serdeable
@Schema(name = "Question")
record QuestionDocument(String question, UUID questionVersion, long n, Map<Integer, Long> counts) {
  static QuestionDocument of(String question, UUID version, Histogram answers, long minimum) {
    return new QuestionDocument(
        question, version, answers.n(), answers.n() < minimum ? Map.of() : counts(answers));
  }

  private static Map<Integer, Long> counts(Histogram answers) {
    var counts = new TreeMap<Integer, Long>();
    for (int value = answers.scale().low(); value <= answers.scale().high(); value++) {
      counts.put(value, answers.count(value));
    }
    return counts;
  }
}
