package io.outturn.identity.people;

import io.outturn.identity.Passwords;
import io.outturn.identity.Person;
import io.outturn.identity.PublicAddress;
import io.outturn.identity.mail.Letter;
import io.outturn.identity.mail.Letters;
import io.outturn.identity.mail.Letters.UnsentException;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The letters that invite people to choose a password and sign in. */
@Singleton
final class Invitations {
  private static final Logger LOG = LoggerFactory.getLogger(Invitations.class);
  private final Passwords passwords;
  private final PublicAddress address;
  private final Letters letters;

  Invitations(Passwords passwords, PublicAddress address, Letters letters) {
    this.passwords = passwords;
    this.address = address;
    this.letters = letters;
  }

  /** Sends one with a fresh link, and answers whether the mail server took it. */
  boolean send(Person person, Person by) {
    try {
      letters.send(new Letter(person.email(), "Your invitation to Outturn", text(person, by)));
      return true;
    } catch (UnsentException refused) {
      LOG.error("An invitation could not be sent", refused);
      return false;
    }
  }

  private String text(Person person, Person by) {
    var link = passwords.link(person.id(), Passwords.INVITATION_LIFE);
    return """
    Hello %s,

    %s invites you to Outturn, as somebody who %s.

    Open this link within %d days and choose a password. It works once.

    %s

    Should it have expired, have a new one sent to you: %s
    """
        .formatted(
            person.name(),
            by.name(),
            person.role().words(),
            Passwords.INVITATION_LIFE.toDays(),
            address.of("/sign-in/new-password/" + link.text()),
            address.of("/sign-in/letter"));
  }
}
