package io.outturn.audit;

import java.util.Map;
import java.util.TreeMap;

/**
 * How something was before or after a change, as canonical JSON: one object of texts, its names in
 * the order of their UTF-16 units, nothing escaped that need not be (RFC 8785). What customers
 * answered, secrets, tokens and customers' addresses never stand in it.
 */
public record State(String json) {
  /** The facts by their names. */
  public static State of(Map<String, ?> facts) {
    var json = new StringBuilder("{");
    new TreeMap<>(facts)
        .forEach((name, value) -> {
          json.append(json.length() == 1 ? "" : ",");
          CanonicalText.append(json, name);
          json.append(':');
          CanonicalText.append(json, String.valueOf(value));
        });
    return new State(json.append('}').toString());
  }
}
