package io.outturn.identity.guard;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.outturn.database.UncheckedSqlException;
import jakarta.inject.Singleton;
import java.sql.SQLTransientException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells apart a database that has no time just now, where trying again helps, from one that says
 * no: the first is 503 and the second a failure of ours.
 */
@Singleton
final class BusyDatabase implements ExceptionHandler<UncheckedSqlException, HttpResponse<?>> {
  private static final Logger LOG = LoggerFactory.getLogger(BusyDatabase.class);
  private static final String SOON = "5";
  private final ErrorAnswers answers;

  BusyDatabase(ErrorAnswers answers) {
    this.answers = answers;
  }

  @Override
  @SuppressWarnings("rawtypes") // as the interface has it
  public HttpResponse<?> handle(HttpRequest request, UncheckedSqlException failure) {
    if (failure.getCause() instanceof SQLTransientException) {
      LOG.warn("The database had no time: {}", failure.getMessage());
      return busy(request);
    }
    return answers.failure(request, HttpResponse.serverError(), failure);
  }

  private MutableHttpResponse<?> busy(HttpRequest<?> request) {
    var busy = HttpResponse.status(HttpStatus.SERVICE_UNAVAILABLE);
    return answers.fill(request, busy.header(HttpHeaders.RETRY_AFTER, SOON), null, null);
  }
}
