package io.outturn.statistics.golden;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the product computed, under the names of the reference files; null is "not defined". */
final class Outputs {
  private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

  static Outputs none() {
    return new Outputs();
  }

  Outputs with(String name, @Nullable Object value) {
    values.put(name, value);
    return this;
  }

  Map<String, @Nullable Object> values() {
    return values;
  }
}
