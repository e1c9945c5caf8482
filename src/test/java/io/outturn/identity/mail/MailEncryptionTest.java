package io.outturn.identity.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Clock;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What would be read by others on the way is not sent. */
class MailEncryptionTest {
  private static final Letter LETTER = new Letter("grace@example.org", "Hello", "A secret link");
  private final GreenMail server =
      new GreenMail(
          new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS)
          });

  MailEncryptionTest() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  /** This server's certificate is signed by nobody whom Java trusts. */
  @Test
  void refusesAServerWhoseCertificateNobodyVouchesFor() {
    assertThatThrownBy(() -> letters(server.getSmtps().getPort(), "tls").send(LETTER))
        .isInstanceOf(Letters.UnsentException.class)
        .hasRootCauseInstanceOf(java.security.cert.CertPathBuilderException.class)
        .hasStackTraceContaining(SSLHandshakeException.class.getName());
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tls", "starttls"})
  void sendsNothingToAServerWithoutEncryption(String tls) {
    assertThatThrownBy(() -> letters(server.getSmtp().getPort(), tls).send(LETTER))
        .isInstanceOf(Letters.UnsentException.class);
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void sendsPlainlyOnlyWhereTheSettingSaysSo() {
    letters(server.getSmtp().getPort(), "none").send(LETTER);
    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  private static SmtpLetters letters(int port, String tls) {
    return new SmtpLetters(
        new SmtpSettings("127.0.0.1", port, null, null, "outturn@example.org", tls),
        Clock.systemUTC());
  }
}
