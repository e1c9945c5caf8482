package io.outturn.response.form;

import io.outturn.response.Responses;
import jakarta.inject.Singleton;

/**
 * Leads people with a personal link to the public form when their survey has become anonymous: a
 * response through their own link would be theirs for everybody to see. One that they began before
 * stays what it was.
 */
@Singleton
final class Anonymously {
  private final Desk desk;
  private final Responses responses;

  Anonymously(Desk desk, Responses responses) {
    this.desk = desk;
    this.responses = responses;
  }

  boolean leads(Visit visit) {
    return desk.known(visit.slug()).survey().anonymous()
        && responses.find(visit.link().response()).isEmpty();
  }
}
