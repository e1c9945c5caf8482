package io.outturn.response.form.question;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a form sent, or holds: fields by name, each with one value, or with several where boxes
 * share a name. A question's own fields begin with its id; ids hold no underscore, so {@code
 * why_na} can only be a field of {@code why}.
 *
 * @param values by name, in the order in which they came; never without a value
 */
public record Fields(Map<String, List<String>> values) {
  /** No page of ours has as many. */
  private static final int MOST = 1000;

  public static final Fields NONE = new Fields(Map.of());

  /**
   * Reads a body of the type application/x-www-form-urlencoded.
   *
   * @throws IllegalArgumentException when it is none, or longer than that of any form
   */
  public static Fields parse(String body) {
    var values = new LinkedHashMap<String, List<String>>();
    int pairs = 0;
    for (int from = 0; from < body.length(); pairs++) {
      int ampersand = body.indexOf('&', from);
      int end = ampersand < 0 ? body.length() : ampersand;
      add(body.substring(from, end), values);
      from = end + 1;
      refuseMore(pairs);
    }
    return new Fields(values);
  }

  private static void refuseMore(int pairs) {
    if (pairs >= MOST) {
      throw new IllegalArgumentException("More fields than any form has");
    }
  }

  private static void add(String pair, Map<String, List<String>> values) {
    int equals = pair.indexOf('=');
    if (equals < 0) {
      throw new IllegalArgumentException("A field without a value");
    }
    values
        .computeIfAbsent(decode(pair.substring(0, equals)), _ -> new ArrayList<>())
        .add(decode(pair.substring(equals + 1)));
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  public Set<String> names() {
    return values.keySet();
  }

  /**
   * The value of a field that has one; empty without the field.
   *
   * @throws IllegalArgumentException when the field came twice
   */
  public String one(String name) {
    var all = many(name);
    if (all.size() > 1) {
      throw new IllegalArgumentException(name + " came twice");
    }
    return all.isEmpty() ? "" : all.getFirst();
  }

  /** The values of boxes that share a name. */
  public List<String> many(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** These fields, and others over them. */
  public Fields with(Map<String, List<String>> more) {
    var all = new LinkedHashMap<>(values);
    all.putAll(more);
    return new Fields(all);
  }
}
