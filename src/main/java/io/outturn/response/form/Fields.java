package io.outturn.response.form;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a form sent: each field once. Question ids hold no underscore, so the form's own field never
 * meets a question.
 */
record Fields(Map<String, String> values) {
  static final String VERSION = "_version";

  /**
   * Reads a body of the type application/x-www-form-urlencoded.
   *
   * @throws IllegalArgumentException when it is none, or names a field twice
   */
  static Fields parse(String body) {
    var values = new LinkedHashMap<String, String>();
    for (int from = 0; from < body.length(); ) {
      int ampersand = body.indexOf('&', from);
      int end = ampersand < 0 ? body.length() : ampersand;
      add(body.substring(from, end), values);
      from = end + 1;
    }
    return new Fields(values);
  }

  private static void add(String pair, Map<String, String> values) {
    int equals = pair.indexOf('=');
    if (equals < 0 || values.put(decode(pair, 0, equals), decode(pair, equals + 1)) != null) {
      throw new IllegalArgumentException("A form names each of its fields once");
    }
  }

  private static String decode(String pair, int from) {
    return decode(pair, from, pair.length());
  }

  private static String decode(String pair, int from, int to) {
    return URLDecoder.decode(pair.substring(from, to), StandardCharsets.UTF_8);
  }

  String value(String name) {
    return values.getOrDefault(name, "");
  }

  /** The survey version whose questions were on the page. */
  Optional<UUID> version() {
    var text = value(VERSION);
    return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
  }
}
