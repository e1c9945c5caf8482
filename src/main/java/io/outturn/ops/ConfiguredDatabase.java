package io.outturn.ops;

import java.util.Map;

/** A database that the operator runs: the configuration knows it, and it is left alone. */
record ConfiguredDatabase() implements Database {
  @Override
  public Map<String, Object> properties() {
    return Map.of();
  }

  @Override
  public void close() {}
}
