package io.outturn.editor.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.editor.Writer;
import jakarta.inject.Singleton;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** An account manager with a browser: fills in the forms of a page and presses their buttons. */
@Singleton
final class Author {
  private final Writer writer;

  Author(Writer writer) {
    this.writer = writer;
  }

  /** Begins a survey with a title and nothing else, and answers its address. */
  String begin(String title) {
    return writer.begin("title", title, "language", "en", "from", "");
  }

  /** A draft with just this text. */
  String draft(String yaml) {
    return writer.draft(yaml);
  }

  Document page(String address) {
    return writer.page(address);
  }

  HttpResponse<String> get(String address) {
    return writer.get(address);
  }

  HttpResponse<String> post(String address, String... fields) {
    return writer.post(address, fields);
  }

  String text(String home) {
    return writer.text(home);
  }

  /** What was done last, as the history has it. */
  String last(String home) {
    return page(home + "/history").expectFirst("tbody tr td").text();
  }

  /** Fills in the form of a page and saves it; the fields are given as name, value. */
  HttpResponse<String> fill(String address, String... fields) {
    return send(page(address), "form.sheet", "save", fields);
  }

  /** Fills in a form as it came and presses a button of it. */
  HttpResponse<String> send(Document page, String form, String button, String... fields) {
    var element = page.expectFirst(form);
    var values = values(element);
    for (int i = 0; i < fields.length; i += 2) {
      assertThat(element.select("[name=" + fields[i] + "]")).as(fields[i]).isNotEmpty();
      values.put(fields[i], List.of(fields[i + 1]));
    }
    values.put("then", List.of(button));
    return post(element.attr("action"), flat(values));
  }

  /** Presses the button that assistive technology calls so. */
  HttpResponse<String> press(String address, String name) {
    var button = page(address).expectFirst("button[aria-label=" + name + "]");
    var form = Objects.requireNonNull(button.closest("form"));
    var values = values(form);
    if (!button.attr("name").isEmpty()) {
      values.put(button.attr("name"), List.of(button.val()));
    }
    return post(
        button.hasAttr("formaction") ? button.attr("formaction") : form.attr("action"),
        flat(values));
  }

  static Document read(HttpResponse<String> answer) {
    return Jsoup.parse(answer.body());
  }

  static String location(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(read(answer).select("main").text()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  /** What a browser would send without a button. */
  private static Map<String, List<String>> values(Element form) {
    var values = new LinkedHashMap<String, List<String>>();
    for (var field : form.select("input[name], select[name], textarea[name]")) {
      boolean box = field.attr("type").matches("checkbox|radio");
      if (!box || field.hasAttr("checked")) {
        values.computeIfAbsent(field.attr("name"), _ -> new ArrayList<>()).add(value(field));
      }
    }
    return values;
  }

  private static String value(Element field) {
    return switch (field.tagName()) {
      case "textarea" -> field.wholeText();
      case "select" -> {
        var chosen = field.selectFirst("option[selected]");
        yield chosen == null ? field.select("option").getFirst().val() : chosen.val();
      }
      default -> field.val();
    };
  }

  private static String[] flat(Map<String, List<String>> values) {
    var flat = new ArrayList<String>();
    values.forEach((name, all) ->
        all.forEach(value -> {
          flat.add(name);
          flat.add(value);
        }));
    return flat.toArray(String[]::new);
  }
}
