package io.outturn.response;

import io.outturn.database.Transactions;
import io.outturn.event.Outbox;
import io.outturn.survey.Surveys;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stores a batch in one transaction and tells every sender how it went. A submission that the
 * database refuses is parted from its neighbours by halving, so that it never fails them.
 */
@Singleton
final class BatchWriter {
  private static final Logger LOG = LoggerFactory.getLogger(BatchWriter.class);
  private static final int DUPLICATE = 1062;
  private static final int TRIES = 5;
  private final Transactions transactions;
  private final Surveys surveys;
  private final Outbox outbox;

  BatchWriter(Transactions transactions, Surveys surveys, Outbox outbox) {
    this.transactions = transactions;
    this.surveys = surveys;
    this.outbox = outbox;
  }

  void store(List<Waiting> batch) {
    try {
      var ids = write(batch.stream().map(Waiting::submission).toList());
      batch.forEach(waiting -> waiting.stored().complete(idOf(waiting, ids)));
    } catch (SQLException trouble) {
      part(batch, trouble);
    } catch (RuntimeException defect) {
      LOG.error("A batch of {} could not be stored", batch.size(), defect);
      batch.forEach(waiting -> waiting.stored().completeExceptionally(defect));
    }
  }

  private static UUID idOf(Waiting waiting, Map<ResponseKey, UUID> ids) {
    return Objects.requireNonNull(ids.get(waiting.submission().key()));
  }

  /**
   * A duplicate means that another node stored the same response a moment ago: the next try reads
   * it and adds to it.
   */
  private Map<ResponseKey, UUID> write(List<Submission> submissions) throws SQLException {
    for (int attempt = 1; ; attempt++) {
      try {
        return transactions.run(
            connection -> new Batch(submissions, surveys, outbox).writeTo(connection));
      } catch (SQLException trouble) {
        if (trouble.getErrorCode() != DUPLICATE || attempt == TRIES) {
          throw trouble;
        }
      }
    }
  }

  private void part(List<Waiting> batch, SQLException trouble) {
    if (Transactions.passing(trouble)) {
      LOG.warn("{} submissions wait for the database: {}", batch.size(), trouble.getMessage());
      batch.forEach(waiting -> waiting.stored().completeExceptionally(away()));
    } else if (batch.size() == 1) {
      LOG.warn("A submission was refused: {}", trouble.getMessage());
      batch
          .getFirst()
          .stored()
          .completeExceptionally(new Refused("The database refused it", trouble));
    } else {
      store(batch.subList(0, batch.size() / 2));
      store(batch.subList(batch.size() / 2, batch.size()));
    }
  }

  private static IntakeUnavailable away() {
    return new IntakeUnavailable("The database is away");
  }
}
