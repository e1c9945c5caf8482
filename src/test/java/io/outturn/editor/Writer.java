package io.outturn.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.identity.Visitor;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody who signed in and writes surveys without a script. */
@Singleton
public final class Writer {
  private final Visitor visitor;
  private String cookie = "";

  Writer(Visitor visitor) {
    this.visitor = visitor;
  }

  /** Begins a draft and answers its address. */
  public String begin(String... fields) {
    var answer = post("/drafts", fields);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  /** A draft with just this text. */
  public String draft(String yaml) {
    var home = begin("title", "Anything", "language", "en", "from", "");
    assertThat(post(home + "/text", "base", "1", "text", yaml).statusCode()).isEqualTo(303);
    return home;
  }

  public HttpResponse<String> get(String path) {
    return visitor.get(path, "Cookie", cookie());
  }

  public Document page(String path) {
    var answer = get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  /** Fields are given as name, value, name, value. */
  public HttpResponse<String> post(String path, String... fields) {
    var pairs = new ArrayList<String>();
    for (int i = 0; i < fields.length; i += 2) {
      pairs.add(encoded(fields[i]) + "=" + encoded(fields[i + 1]));
    }
    return visitor.post(path, String.join("&", pairs), "Cookie", cookie());
  }

  /** The revision that a page's forms are made of. */
  public String base(String path) {
    return page(path).expectFirst("input[name=base]").val();
  }

  /** The text that a draft has now. */
  public String text(String home) {
    return get(home + "/file").body();
  }

  private String cookie() {
    cookie = cookie.isEmpty() ? visitor.cookie() : cookie;
    return cookie;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
