package io.outturn.e2e;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * A respondent without a browser: gets a one-page form, sends it, and follows to the thank-you
 * page, over one kept-alive connection. It is as light as can be, because in a measurement it
 * shares the machine with the server.
 */
public final class Respondent implements AutoCloseable {
  private static final Pattern ACTION =
      Pattern.compile("<form[^>]*?\\baction=\"([^\"]*)\"", Pattern.DOTALL);
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"");
  private final int port;
  private Socket socket = new Socket();
  private InputStream in = InputStream.nullInputStream();

  public Respondent(int port) {
    this.port = port;
  }

  /** A page as it came. */
  public record Page(int status, String location, String body) {}

  /** A filled form on its way: sending it again sends the same response. */
  public record Form(String action, String body) {}

  /** Gets a form and fills it. */
  public Form fill(String path, Map<String, String> answers) throws IOException {
    var page = send("GET", path, "");
    var action = ACTION.matcher(page.body());
    if (page.status() != 200 || !action.find()) {
      throw new IOException("No form at " + path + ", status " + page.status());
    }
    var body = new StringJoiner("&");
    var hidden = HIDDEN.matcher(page.body());
    while (hidden.find()) {
      body.add(encode(hidden.group(1)) + "=" + encode(hidden.group(2)));
    }
    answers.forEach((name, value) -> body.add(encode(name) + "=" + encode(value)));
    return new Form(action.group(1), body.toString());
  }

  /** Sends a form; a redirect is the word that it is stored. */
  public Page send(Form form) throws IOException {
    return send("POST", form.action(), form.body());
  }

  public Page get(String path) throws IOException {
    return send("GET", path, "");
  }

  /** Asks for the head of a page only, as link scanners do. */
  public Page head(String path) throws IOException {
    return send("HEAD", path, "");
  }

  private Page send(String method, String path, String body) throws IOException {
    try {
      if (!socket.isConnected() || socket.isClosed()) {
        connect();
      }
      var content = body.getBytes(StandardCharsets.UTF_8);
      var head =
          method
              + " "
              + path
              + " HTTP/1.1\r\nHost: localhost:"
              + port
              + "\r\nAccept: text/html\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
              + content.length
              + "\r\n\r\n";
      var message = new ByteArrayOutputStream(head.length() + content.length);
      message.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
      message.writeBytes(content);
      socket.getOutputStream().write(message.toByteArray());
      return read(method.equals("HEAD"));
    } catch (IOException failure) {
      close();
      throw failure;
    }
  }

  private void connect() throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(60_000);
    in = new BufferedInputStream(socket.getInputStream(), 32_768);
  }

  private Page read(boolean headOnly) throws IOException {
    int status = Integer.parseInt(line().split(" ", -1)[1]);
    var headers = new HashMap<String, String>();
    for (var line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).trim());
    }
    var body =
        headOnly
            ? new byte[0]
            : headers.containsKey("content-length")
                ? in.readNBytes(Integer.parseInt(headers.get("content-length")))
                : "chunked".equals(headers.get("transfer-encoding")) ? chunks() : new byte[0];
    if ("close".equalsIgnoreCase(headers.get("connection"))) {
      close();
    }
    return new Page(
        status, headers.getOrDefault("location", ""), new String(body, StandardCharsets.UTF_8));
  }

  private byte[] chunks() throws IOException {
    var body = new ByteArrayOutputStream();
    for (int size = chunk(); size > 0; size = chunk()) {
      body.writeBytes(in.readNBytes(size));
      line();
    }
    line();
    return body.toByteArray();
  }

  private int chunk() throws IOException {
    return Integer.parseInt(line().trim(), 16);
  }

  private String line() throws IOException {
    var line = new ByteArrayOutputStream(80);
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("The server hung up");
      }
      if (next != '\r') {
        line.write(next);
      }
    }
    return line.toString(StandardCharsets.ISO_8859_1);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
