package io.outturn.tally;

/**
 * What there is to count, one row for each 1: the version, the day, the account, what it is, and
 * whether its response is flagged. Words made here have the collation of the columns that they are
 * compared with.
 */
final class Facts {
  private static final String FLAGGED =
      """
      LEFT JOIN (SELECT DISTINCT response_id FROM response_flag WHERE withdrawn_at IS NULL) g
        ON g.response_id = r.id
      """;
  private static final String ANSWERS =
      " FROM answer a JOIN response r ON r.id = a.response_id " + FLAGGED;
  private static final String OPTIONS =
      """
       FROM answer a JOIN response r ON r.id = a.response_id
      JOIN answer_option o
        ON o.response_id = a.response_id AND o.question_version_id = a.question_version_id
      """
          + FLAGGED;
  private static final String NUMBER =
      """
      CAST(TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM CAST(a.amount AS CHAR)))
        AS CHAR(80) CHARACTER SET utf8mb4) COLLATE utf8mb4_bin\
      """;
  private static final String DAY =
      "CAST(CAST(a.day AS CHAR) AS CHAR(80) CHARACTER SET utf8mb4) COLLATE utf8mb4_bin";

  static final String RATINGS =
      """
      SELECT a.question_version_id, r.answered_on, r.account_id, a.rating,
        g.response_id IS NOT NULL AS flagged\
      """
          + ANSWERS
          + "WHERE a.counted AND a.rating IS NOT NULL";

  static final String SAID =
      String.join(
          "\nUNION ALL\n",
          answer("ANSWERED", text(""), "0", ANSWERS)
              + "WHERE a.counted AND a.rating IS NULL AND a.kind <> 'NOT_APPLICABLE'",
          answer("NOT_APPLICABLE", text(""), "0", ANSWERS)
              + "WHERE a.counted AND a.kind = 'NOT_APPLICABLE'",
          answer("VALUE", NUMBER, "0", ANSWERS) + "WHERE a.counted AND a.amount IS NOT NULL",
          answer("VALUE", DAY, "0", ANSWERS) + "WHERE a.counted AND a.day IS NOT NULL",
          answer("OPTION", "o.option_id", "0", OPTIONS) + "WHERE a.counted AND a.kind = 'CHOSEN'",
          answer("RANK", "o.option_id", "o.place", OPTIONS)
              + "WHERE a.counted AND a.kind = 'RANKED'",
          of("r.survey_version_id", "RESPONSE", text(""), "0", " FROM response r " + FLAGGED),
          of(
                  "r.survey_version_id",
                  "FLAG",
                  "g.rule",
                  "0",
                  " FROM response_flag g JOIN response r ON r.id = g.response_id")
              + " WHERE g.withdrawn_at IS NULL");

  private Facts() {}

  private static String answer(String kind, String value, String place, String from) {
    return of("a.question_version_id", kind, value, place, from);
  }

  private static String of(String version, String kind, String value, String place, String from) {
    return """
    SELECT %s AS version_id, r.answered_on, r.account_id, %s AS kind, %s AS value, %s AS place,
      g.response_id IS NOT NULL AS flagged%s\
    """
        .formatted(version, text(kind), value, place, from);
  }

  private static String text(String word) {
    return "_utf8mb4'" + word + "' COLLATE utf8mb4_bin";
  }
}
