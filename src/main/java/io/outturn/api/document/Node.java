package io.outturn.api.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Looks into a tree of maps and lists as YAML has them. */
final class Node {
  private Node() {}

  /** The map under a name, put there if there is none. */
  @SuppressWarnings("unchecked") // the names of a description are texts
  static Map<String, Object> map(Map<String, Object> place, String name) {
    return (Map<String, Object>) place.computeIfAbsent(name, _ -> new LinkedHashMap<>());
  }

  /** A value as a map; an empty one for what is none. */
  @SuppressWarnings("unchecked") // as above
  static Map<String, Object> map(Object value) {
    return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
  }

  /** A value as a list; an empty one for what is none. */
  @SuppressWarnings("unchecked") // a list of anything
  static List<Object> list(Object value) {
    return value instanceof List<?> list ? (List<Object>) list : List.of();
  }

  /** The text under a name; empty where there is none. */
  static String text(Map<String, Object> place, String name) {
    return Objects.toString(place.get(name), "");
  }
}
