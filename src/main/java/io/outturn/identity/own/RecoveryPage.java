package io.outturn.identity.own;

import io.micronaut.core.annotation.Introspected;
import io.outturn.identity.RecoveryCode;
import java.util.List;

/** The codes for when a device is gone, shown this once. */
@Introspected
record RecoveryPage(List<String> codes) {
  static final String VIEW = "identity/recovery";

  RecoveryPage {
    codes = List.copyOf(codes);
  }

  static RecoveryPage of(List<RecoveryCode> codes) {
    return new RecoveryPage(codes.stream().map(RecoveryCode::text).toList());
  }

  @Override
  public String toString() {
    return "RecoveryPage[hidden]";
  }
}
