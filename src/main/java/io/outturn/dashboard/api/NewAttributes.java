package io.outturn.dashboard.api;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.account.Attributes;
import io.outturn.api.Invalid;
import io.outturn.api.Sent;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;

/**
 * What is to be known of an account.
 *
 * @param attributes texts by dotted name, such as {@code account.pilot}; at most 500 characters
 *     each
 */
@Serdeable
@Schema(name = "NewAttributes")
record NewAttributes(Map<String, String> attributes) implements Sent {
  Attributes read() {
    try {
      return new Attributes(attributes);
    } catch (IllegalArgumentException mistake) {
      throw Invalid.field("attributes", String.valueOf(mistake.getMessage()));
    }
  }
}
