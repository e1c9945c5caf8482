package io.outturn.identity.mail;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Prints letters to the log, for a look at Outturn without a mail server. */
@Singleton
@Requires(missingProperty = "outturn.smtp.host")
final class LoggedLetters implements Letters {
  private static final Logger LOG = LoggerFactory.getLogger(LoggedLetters.class);

  @Override
  public void send(Letter letter) {
    LOG.info(
        "No mail server is set (OUTTURN_SMTP_HOST). The letter to {} would be:\n{}",
        letter.to(),
        letter.text());
  }
}
