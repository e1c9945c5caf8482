package io.outturn.privacy;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** What is posted to find the responses of a person. */
@Introspected
@Serdeable.Deserializable
record SearchForm(@Nullable String asked) {
  static final SearchForm EMPTY = new SearchForm(null);

  String words() {
    return asked == null ? "" : asked.strip();
  }
}
