package io.outturn.identity.own;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import io.outturn.identity.otp.OtpKey;
import org.jspecify.annotations.Nullable;

/**
 * What is posted to begin or end a second factor.
 *
 * @param key the one that was offered and that the app now has
 */
@Introspected
@Serdeable.Deserializable
record SecondFactorForm(@Nullable String key, @Nullable String code) {
  static final SecondFactorForm EMPTY = new SecondFactorForm(null, null);

  /** The key that was posted, or a new one where it is none. */
  OtpKey offered() {
    return OtpKey.parse(key == null ? "" : key).orElseGet(OtpKey::fresh);
  }

  String typedCode() {
    return code == null ? "" : code;
  }

  @Override
  public String toString() {
    return "SecondFactorForm[hidden]";
  }
}
