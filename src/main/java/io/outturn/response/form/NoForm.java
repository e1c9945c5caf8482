package io.outturn.response.form;

import io.micronaut.http.HttpStatus;
import java.util.function.Function;

/** There is no page of questions to show; a notice says why. */
final class NoForm extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Function<FormWords, FormWords.Notice> notice;
  private final HttpStatus status;

  private NoForm(HttpStatus status, Function<FormWords, FormWords.Notice> notice) {
    super(status.getReason(), null, false, false);
    this.status = status;
    this.notice = notice;
  }

  static NoForm unknownSurvey() {
    return new NoForm(HttpStatus.NOT_FOUND, FormWords::unknownSurvey);
  }

  static NoForm unknownLink() {
    return new NoForm(HttpStatus.NOT_FOUND, FormWords::unknownLink);
  }

  static NoForm unknownPage() {
    return new NoForm(HttpStatus.NOT_FOUND, FormWords::unknownPage);
  }

  static NoForm closed() {
    return new NoForm(HttpStatus.GONE, FormWords::closed);
  }

  static NoForm garbled() {
    return new NoForm(HttpStatus.BAD_REQUEST, FormWords::garbled);
  }

  static NoForm tooBig() {
    return new NoForm(HttpStatus.REQUEST_ENTITY_TOO_LARGE, FormWords::tooBig);
  }

  static NoForm away() {
    return new NoForm(HttpStatus.SERVICE_UNAVAILABLE, FormWords::away);
  }

  HttpStatus status() {
    return status;
  }

  FormWords.Notice in(FormWords words) {
    return notice.apply(words);
  }
}
