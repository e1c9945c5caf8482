package io.outturn.tally;

import io.outturn.database.Transactions;
import io.outturn.database.Uuid7;
import io.outturn.survey.Index;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.Surveys;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Compares the stored sums of indexes with the ratings that they are made of. */
@Singleton
final class IndexSums {
  private final Transactions transactions;
  private final Surveys surveys;

  IndexSums(Transactions transactions, Surveys surveys) {
    this.transactions = transactions;
    this.surveys = surveys;
  }

  /** An index of a survey version, by the keys of what it is made of. */
  record Made(UUID surveyVersion, UUID sum, List<UUID> parts) {
    static Made of(SurveyVersion version, Index index) {
      return new Made(
          version.id(),
          version.questionVersion(index.id()),
          index.questions().stream().map(version::questionVersion).toList());
    }
  }

  /** All indexes of the survey versions that anybody answered. */
  List<Made> indexes() {
    return answered().stream()
        .map(surveys::version)
        .flatMap(Optional::stream)
        .flatMap(IndexSums::indexes)
        .toList();
  }

  private static Stream<Made> indexes(SurveyVersion version) {
    return version.survey().indexes().stream().map(index -> Made.of(version, index));
  }

  private List<UUID> answered() {
    return transactions.call(connection -> {
      try (var statement = connection.createStatement();
          var rows = statement.executeQuery("SELECT DISTINCT survey_version_id FROM response")) {
        var versions = new ArrayList<UUID>();
        while (rows.next()) {
          versions.add(Uuid7.of(rows.getBytes(1)));
        }
        return versions;
      }
    });
  }

  /** How many responses hold another sum than their ratings make, or one without all of them. */
  static long wrong(Connection connection, List<Made> indexes) throws SQLException {
    long wrong = 0;
    for (var index : indexes) {
      wrong += wrong(connection, index);
    }
    return wrong;
  }

  private static long wrong(Connection connection, Made index) throws SQLException {
    try (var select = connection.prepareStatement(sql(index.parts().size()))) {
      int at = 1;
      for (var part : index.parts()) {
        select.setBytes(at++, Uuid7.bytes(part));
      }
      select.setInt(at++, index.parts().size());
      select.setBytes(at++, Uuid7.bytes(index.sum()));
      select.setBytes(at, Uuid7.bytes(index.surveyVersion()));
      try (var row = select.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private static String sql(int parts) {
    return """
    SELECT COUNT(*) FROM response r
    LEFT JOIN (
      SELECT response_id, SUM(rating) AS total FROM answer
      WHERE question_version_id IN (%s) AND counted AND rating IS NOT NULL
      GROUP BY response_id HAVING COUNT(*) = ?) p ON p.response_id = r.id
    LEFT JOIN answer s ON s.response_id = r.id AND s.question_version_id = ? AND s.kind = 'SUM'
    WHERE r.survey_version_id = ? AND NOT (s.rating <=> p.total)\
    """
        .formatted(String.join(",", Collections.nCopies(parts, "?")));
  }
}
