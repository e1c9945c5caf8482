package io.outturn.identity.own;

import io.micronaut.scheduling.TaskExecutors;
import io.outturn.identity.Person;
import io.outturn.identity.mail.Letter;
import io.outturn.identity.mail.Letters;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells somebody by letter that their password was changed, in case it was not by themselves. */
@Singleton
final class PasswordNotice {
  private static final Logger LOG = LoggerFactory.getLogger(PasswordNotice.class);
  private static final String TEXT =
      """
      Your password for Outturn was changed just now, and every other session of yours was ended.

      If that was not you, choose a new one at once from "I have no password, or forgot it" on the page to sign in,
      and tell whoever runs your Outturn.
      """;
  private final Letters letters;
  private final ExecutorService later;

  PasswordNotice(Letters letters, @Named(TaskExecutors.BLOCKING) ExecutorService later) {
    this.letters = letters;
    this.later = later;
  }

  /** Sends it after this returned. */
  void send(Person person) {
    later.execute(() -> sendNow(person));
  }

  private void sendNow(Person person) {
    try {
      letters.send(new Letter(person.email(), "Your password was changed", TEXT));
    } catch (RuntimeException unsent) {
      LOG.error("A letter about a changed password could not be sent", unsent);
    }
  }
}
