package io.outturn.identity.entry;

import io.micronaut.scheduling.TaskExecutors;
import io.outturn.identity.Email;
import io.outturn.identity.Passwords;
import io.outturn.identity.People;
import io.outturn.identity.Person;
import io.outturn.identity.PublicAddress;
import io.outturn.identity.SignIns;
import io.outturn.identity.mail.Letter;
import io.outturn.identity.mail.Letters;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The letters with links that somebody asked for who cannot sign in otherwise. */
@Singleton
final class EntryLetters {
  private static final Logger LOG = LoggerFactory.getLogger(EntryLetters.class);
  private static final String TEXT =
      """
      Somebody, most likely you, asked for this letter.

      %s, open this link within %d minutes and press its button. It works once.

      %s

      If it was not you, ignore this letter: nothing has changed, and without the link nobody gets in.
      """;
  private final People people;
  private final SignIns signIns;
  private final Passwords passwords;
  private final PublicAddress address;
  private final Letters letters;
  private final ExecutorService later;

  EntryLetters(
      People people,
      SignIns signIns,
      Passwords passwords,
      PublicAddress address,
      Letters letters,
      @Named(TaskExecutors.BLOCKING) ExecutorService later) {
    this.people = people;
    this.signIns = signIns;
    this.passwords = passwords;
    this.address = address;
    this.letters = letters;
    this.later = later;
  }

  /** Sends a letter after this returned, if somebody has the address. */
  void sendLater(Email email, boolean newPassword) {
    later.execute(() -> send(email, newPassword));
  }

  private void send(Email email, boolean newPassword) {
    try {
      people
          .withEmail(email.value())
          .map(person -> newPassword ? newPassword(person) : signIn(person))
          .ifPresent(letters::send);
    } catch (RuntimeException unsent) {
      LOG.error("A letter that somebody asked for could not be sent", unsent);
    }
  }

  private Letter signIn(Person person) {
    var path = "/sign-in/" + signIns.link(person.id()).text();
    long minutes = SignIns.LINK_LIFE.toMinutes();
    var text = TEXT.formatted("To sign in to Outturn", minutes, address.of(path));
    return new Letter(person.email(), "Sign in to Outturn", text);
  }

  private Letter newPassword(Person person) {
    var path = NewPasswordController.path(passwords.link(person.id(), Passwords.RESET_LIFE));
    long minutes = Passwords.RESET_LIFE.toMinutes();
    var text = TEXT.formatted("To choose a new password", minutes, address.of(path));
    return new Letter(person.email(), "Choose a new password for Outturn", text);
  }
}
