package io.outturn.survey.logic;

import java.util.Map;
import java.util.Optional;

/** The answers, attributes and computed values that an expression looks at. */
@FunctionalInterface
public interface Values {
  /** The value of a name; none when it was not answered or is not known. */
  Optional<Value> of(String name);

  /** Values that stand in a map. */
  static Values of(Map<String, Value> byName) {
    var copy = Map.copyOf(byName);
    return name -> Optional.ofNullable(copy.get(name));
  }
}
