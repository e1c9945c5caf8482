package io.outturn.webhook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * The beginning of what a receiver answered; more than {@value #MOST} bytes are never read.
 *
 * @param status its status
 * @param said the text behind the headers
 */
record Reply(int status, String said) {
  static final int MOST = 65_536;
  private static final Pattern LINE = Pattern.compile("HTTP/1\\.[01] ([1-5]\\d\\d)\\b");
  private static final Pattern BODILESS = Pattern.compile("HTTP/1\\.[01] [23]04\\b");
  private static final Pattern CHUNKED = Pattern.compile("(?i)\r\nTransfer-Encoding:[^\r]*chunked");
  private static final Pattern LENGTH =
      Pattern.compile("(?i)\r\nContent-Length: *(\\d{1,7}) *\r\n");
  private static final Pattern CHUNK_SIZE = Pattern.compile("^[0-9A-Fa-f]{1,8}(;[^\r]*)?\r\n");

  /**
   * Reads until the answer is whole, the receiver closes, it is enough, or the time is over. A
   * limit for single reads would let a receiver drip for hours.
   *
   * @param deadline a moment of {@link System#nanoTime()}
   */
  static Reply read(Socket line, long deadline) throws IOException {
    var read = new ByteArrayOutputStream();
    var buffer = new byte[8192];
    while (read.size() < MOST && !isWhole(read.toString(StandardCharsets.ISO_8859_1))) {
      long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
      if (left <= 0) {
        throw new SocketTimeoutException("It took too long to answer.");
      }
      line.setSoTimeout((int) left);
      int n = line.getInputStream().read(buffer, 0, Math.min(buffer.length, MOST - read.size()));
      if (n < 0) {
        break;
      }
      read.write(buffer, 0, n);
    }
    return of(read.toString(StandardCharsets.UTF_8));
  }

  /** Some receivers leave the connection open though they were asked to close it. */
  static boolean isWhole(String text) {
    int end = text.indexOf("\r\n\r\n");
    if (end < 0) {
      return false;
    }
    var head = text.substring(0, end + 2);
    var length = LENGTH.matcher(head);
    return BODILESS.matcher(head).lookingAt()
        || (CHUNKED.matcher(head).find() && text.endsWith("\r\n0\r\n\r\n"))
        || (length.find() && text.length() - end - 4 >= Integer.parseInt(length.group(1)));
  }

  static Reply of(String text) throws IOException {
    var status = LINE.matcher(text);
    if (!status.lookingAt()) {
      throw new IOException("It did not answer in HTTP.");
    }
    int end = text.indexOf("\r\n\r\n");
    var body = end < 0 ? "" : text.substring(end + 4);
    return new Reply(
        Integer.parseInt(status.group(1)), CHUNK_SIZE.matcher(body).replaceFirst("").strip());
  }
}
