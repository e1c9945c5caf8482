package io.outturn.identity.mail;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import org.jspecify.annotations.Nullable;

/**
 * The server that takes letters.
 *
 * @param host its name ({@code OUTTURN_SMTP_HOST}); without one letters are printed to the log
 * @param port {@code OUTTURN_SMTP_PORT}
 * @param user {@code OUTTURN_SMTP_USER}; none for a server that asks for no name
 * @param password {@code OUTTURN_SMTP_PASSWORD}
 * @param from the sender's address ({@code OUTTURN_SMTP_FROM})
 * @param tls {@code starttls}, {@code tls} or {@code none} ({@code OUTTURN_SMTP_TLS})
 */
@ConfigurationProperties("outturn.smtp")
record SmtpSettings(
    @Nullable String host,
    @Bindable(defaultValue = "587") int port,
    @Nullable String user,
    @Nullable String password,
    @Bindable(defaultValue = "outturn@localhost") String from,
    @Bindable(defaultValue = "starttls") String tls) {
  @Override
  public String toString() {
    return "SmtpSettings[" + host + ":" + port + ", " + tls + "]";
  }
}
