package io.outturn.identity.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A real mail server that keeps what is sent to it. */
public final class Mailbox implements AutoCloseable {
  private static final long PATIENCE_MILLIS = 20_000;
  private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/sign-in/\\S+)");
  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  public Mailbox() {
    server.start();
  }

  /** The settings that send letters here. */
  public Map<String, String> settings() {
    return Map.of(
        "outturn.smtp.host", "127.0.0.1",
        "outturn.smtp.port", Integer.toString(server.getSmtp().getPort()),
        "outturn.smtp.from", "outturn@example.org",
        "outturn.smtp.tls", "none");
  }

  /** All letters to an address, once there are so many. */
  public List<MimeMessage> to(String address, int expected) {
    long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
    while (to(address).size() < expected && System.nanoTime() < end) {
      server.waitForIncomingEmail(100, server.getReceivedMessages().length + 1);
    }
    return to(address);
  }

  /** The path of the link in a letter. */
  public static String path(MimeMessage letter) {
    return LINK.matcher(GreenMailUtil.getBody(letter).replace("=\r\n", ""))
        .results()
        .findFirst()
        .orElseThrow()
        .group(1);
  }

  private List<MimeMessage> to(String address) {
    return Arrays.stream(server.getReceivedMessages())
        .filter(letter -> isTo(letter, address))
        .toList();
  }

  private static boolean isTo(MimeMessage letter, String address) {
    try {
      return Arrays.stream(letter.getAllRecipients())
          .anyMatch(recipient -> recipient.toString().equals(address));
    } catch (MessagingException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  @Override
  public void close() {
    server.stop();
  }
}
