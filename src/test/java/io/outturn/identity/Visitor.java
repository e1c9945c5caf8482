package io.outturn.identity;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;

/**
 * Somebody in front of a browser, or a program, who follows no redirect by himself; a signed-in one
 * sends the header that {@link #cookie()} makes.
 */
@Singleton
public final class Visitor {
  private final HttpClient client = HttpClient.newHttpClient();
  private final EmbeddedServer server;
  private final SignIns signIns;
  private final People people;

  Visitor(EmbeddedServer server, SignIns signIns, People people) {
    this.server = server;
    this.signIns = signIns;
    this.people = people;
  }

  /** The administrator's unused link. */
  public Secret link() {
    return signIns.link(people.add("ada@example.org", "Ada", Role.ADMINISTRATOR).id());
  }

  /** The value of a Cookie header of a signed-in administrator. */
  public String cookie() {
    return "outturn-session=" + signIns.signIn(link()).orElseThrow().text();
  }

  /** The same for somebody in another role. */
  public String cookie(Role role) {
    return cookie(role.name().toLowerCase(Locale.ROOT) + "@example.org", role);
  }

  /** The same for one certain person, who is added if they are not there yet. */
  public String cookie(String email, Role role) {
    var person = people.add(email, "Somebody", role);
    return "outturn-session=" + signIns.signIn(signIns.link(person.id())).orElseThrow().text();
  }

  /** The server's own origin, as a browser names it. */
  public String origin() {
    return "http://localhost:" + server.getPort();
  }

  /** Headers are given as name, value, name, value. */
  public HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, "", headers);
  }

  /** Posts a form from one of the site's own pages. */
  public HttpResponse<String> post(String path, String form, String... headers) {
    var all = new String[headers.length + 2];
    System.arraycopy(headers, 0, all, 2, headers.length);
    all[0] = "Origin";
    all[1] = origin();
    return send("POST", path, form, all);
  }

  /** Sends just this, as a form. */
  public HttpResponse<String> send(String method, String path, String form, String... headers) {
    var request =
        HttpRequest.newBuilder(URI.create(origin() + path))
            .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .method(method, BodyPublishers.ofString(form));
    for (int i = 0; i < headers.length; i += 2) {
      request.setHeader(headers[i], headers[i + 1]);
    }
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new AssertionError(method + " " + path + " got no answer", failure);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stop);
    }
  }
}
