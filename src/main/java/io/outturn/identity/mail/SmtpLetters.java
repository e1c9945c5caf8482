package io.outturn.identity.mail;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Letters by SMTP. Encryption is required unless the settings say none. */
@Singleton
@Requires(property = "outturn.smtp.host")
final class SmtpLetters implements Letters {
  private static final String PATIENCE_MILLIS = "10000";
  private final SmtpSettings settings;
  private final Session session;
  private final Clock clock;

  SmtpLetters(SmtpSettings settings, Clock clock) {
    this.settings = settings;
    this.session = Session.getInstance(properties(settings), authenticator(settings));
    this.clock = clock;
  }

  @Override
  public void send(Letter letter) {
    try {
      Transport.send(message(letter));
    } catch (MessagingException refused) {
      throw new UnsentException(refused);
    }
  }

  /** A strict address holds no line break, so nobody writes headers of their own. */
  private MimeMessage message(Letter letter) throws MessagingException {
    var message = new MimeMessage(session);
    message.setFrom(new InternetAddress(settings.from(), true));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
    message.setSubject(letter.subject(), "UTF-8");
    message.setText(letter.text(), "UTF-8");
    message.setSentDate(Date.from(clock.instant()));
    message.setHeader("Auto-Submitted", "auto-generated");
    return message;
  }

  private static Properties properties(SmtpSettings settings) {
    var all = new Properties();
    all.setProperty("mail.smtp.host", String.valueOf(settings.host()));
    all.setProperty("mail.smtp.port", Integer.toString(settings.port()));
    all.setProperty("mail.smtp.auth", Boolean.toString(settings.user() != null));
    for (var patience : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
      all.setProperty("mail.smtp." + patience, PATIENCE_MILLIS);
    }
    encryption(settings.tls(), all);
    return all;
  }

  private static void encryption(String tls, Properties all) {
    all.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    switch (tls) {
      case "starttls" -> {
        all.setProperty("mail.smtp.starttls.enable", "true");
        all.setProperty("mail.smtp.starttls.required", "true");
      }
      case "tls" -> all.setProperty("mail.smtp.ssl.enable", "true");
      case "none" -> all.setProperty("mail.smtp.starttls.enable", "false");
      default -> throw new IllegalArgumentException("OUTTURN_SMTP_TLS is starttls, tls or none");
    }
  }

  private static @Nullable Authenticator authenticator(SmtpSettings settings) {
    if (settings.user() == null) {
      return null;
    }
    var known = new PasswordAuthentication(settings.user(), settings.password());
    return new Authenticator() {
      @Override
      protected PasswordAuthentication getPasswordAuthentication() {
        return known;
      }
    };
  }
}
