package io.outturn.editor.yaml;

import java.util.ArrayList;
import java.util.List;

/**
 * Where something stands in a file: keys and positions inside each other.
 *
 * @param steps keys, and positions in lists counted from 0
 */
public record Path(List<String> steps) {
  public static final Path ROOT = new Path(List.of());

  public Path {
    steps = List.copyOf(steps);
  }

  public static Path of(String... steps) {
    return new Path(List.of(steps));
  }

  public Path then(String key) {
    var longer = new ArrayList<>(steps);
    longer.add(key);
    return new Path(longer);
  }

  public Path then(int position) {
    return then(Integer.toString(position));
  }

  public boolean isRoot() {
    return steps.isEmpty();
  }

  /** Where the list or block stands in which this stands. */
  public Path parent() {
    return new Path(steps.subList(0, steps.size() - 1));
  }

  public String last() {
    return steps.getLast();
  }

  /** The position in the list. */
  int position() {
    return Integer.parseInt(last());
  }

  /** The first steps. */
  Path first(int many) {
    return new Path(steps.subList(0, many));
  }

  /** The steps behind the first ones. */
  Path without(int many) {
    return new Path(steps.subList(many, steps.size()));
  }

  @Override
  public String toString() {
    return String.join(" / ", steps);
  }
}
