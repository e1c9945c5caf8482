package io.outturn.response.form;

import io.micronaut.http.HttpStatus;
import io.outturn.response.form.words.FormWords;
import io.outturn.response.form.words.Notice;
import io.outturn.response.form.words.Reason;
import java.time.LocalDate;
import java.util.function.Function;

/** There is no page of questions to show; a notice says why. */
final class NoForm extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Function<FormWords, Notice> notice;
  private final HttpStatus status;

  private NoForm(HttpStatus status, Function<FormWords, Notice> notice) {
    super(status.getReason(), null, false, false);
    this.status = status;
    this.notice = notice;
  }

  private static NoForm because(Reason reason, HttpStatus status) {
    return new NoForm(status, words -> words.notice(reason));
  }

  static NoForm unknownSurvey() {
    return because(Reason.UNKNOWN_SURVEY, HttpStatus.NOT_FOUND);
  }

  static NoForm unknownLink() {
    return because(Reason.UNKNOWN_LINK, HttpStatus.NOT_FOUND);
  }

  static NoForm unknownPage() {
    return because(Reason.UNKNOWN_PAGE, HttpStatus.NOT_FOUND);
  }

  static NoForm closed() {
    return because(Reason.CLOSED, HttpStatus.GONE);
  }

  static NoForm notOpen(LocalDate firstDay) {
    return new NoForm(HttpStatus.NOT_FOUND, words -> words.notOpen(firstDay));
  }

  static NoForm garbled() {
    return because(Reason.GARBLED, HttpStatus.BAD_REQUEST);
  }

  static NoForm tooBig() {
    return because(Reason.TOO_BIG, HttpStatus.REQUEST_ENTITY_TOO_LARGE);
  }

  static NoForm tooMany() {
    return because(Reason.TOO_MANY, HttpStatus.TOO_MANY_REQUESTS);
  }

  static NoForm away() {
    return because(Reason.AWAY, HttpStatus.SERVICE_UNAVAILABLE);
  }

  HttpStatus status() {
    return status;
  }

  Notice in(FormWords words) {
    return notice.apply(words);
  }
}
