package io.outturn.identity.entry;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** What is posted with a code. */
@Introspected
@Serdeable.Deserializable
record CodeForm(@Nullable String step, @Nullable String code, @Nullable String next) {
  static final CodeForm EMPTY = new CodeForm(null, null, null);

  String typedStep() {
    return step == null ? "" : step;
  }

  String typedCode() {
    return code == null ? "" : code;
  }

  @Override
  public String toString() {
    return "CodeForm[hidden]";
  }
}
