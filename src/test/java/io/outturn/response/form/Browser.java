package io.outturn.response.form;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What a respondent's browser does: it asks for pages, fills forms in and follows redirects. */
final class Browser {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private final URI server;

  Browser(URI server) {
    this.server = server;
  }

  /** A page as it came. */
  record Page(Browser browser, HttpResponse<String> response) {
    int status() {
      return response.statusCode();
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    Document dom() {
      return Jsoup.parse(response.body(), response.uri().toString());
    }

    String h1() {
      return dom().select("h1").text();
    }

    String address() {
      return response.uri().getPath();
    }

    /** Fills the page's form in over what it holds, and sends it. */
    Page send(Map<String, String> answers) {
      return browser.submit(this, answers).follow();
    }

    Page follow() {
      return status() == 303 ? browser.get(header("location")) : this;
    }

    /** Presses a button that belongs to the page's form, with what the form holds. */
    Page press(String selector, Map<String, String> answers) {
      var button = dom().expectFirst(selector);
      var all = new LinkedHashMap<>(answers);
      all.put(button.attr("name"), button.attr("value"));
      return send(all);
    }

    Page click(String selector) {
      return browser.get(dom().expectFirst(selector).absUrl("href"));
    }

    /** The fields of its form with what they hold now. */
    Map<String, String> fields() {
      var fields = new LinkedHashMap<String, String>();
      dom()
          .select("form input[type=hidden], form input[checked]")
          .forEach(input -> fields.put(input.attr("name"), input.attr("value")));
      dom()
          .select("form input[type=text], form input[type=email]")
          .forEach(input -> fields.put(input.attr("name"), input.attr("value")));
      dom()
          .select("form textarea")
          .forEach(area -> fields.put(area.attr("name"), area.wholeText()));
      return fields;
    }
  }

  Page get(String address, String... headers) {
    return exchange(to(address, headers).GET());
  }

  Page head(String address) {
    return exchange(to(address).method("HEAD", HttpRequest.BodyPublishers.noBody()));
  }

  /** Sends a page's form without going where the answer leads. */
  Page submit(Page page, Map<String, String> answers) {
    var fields = page.fields();
    fields.putAll(answers);
    return post(page.dom().expectFirst("form").absUrl("action"), fields);
  }

  Page post(String address, Map<String, String> fields) {
    var body =
        fields.entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    return postBody(address, body);
  }

  /** Sends anything as if it were a form. */
  Page postBody(String address, String body) {
    return exchange(
        to(address, "Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder to(String address, String... headers) {
    var request =
        HttpRequest.newBuilder(server.resolve(address))
            .header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9");
    return headers.length == 0 ? request : request.headers(headers);
  }

  private Page exchange(HttpRequest.Builder request) {
    try {
      return new Page(this, CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString()));
    } catch (IOException failure) {
      throw new AssertionError(failure);
    } catch (InterruptedException stop) {
      throw new AssertionError(stop);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
