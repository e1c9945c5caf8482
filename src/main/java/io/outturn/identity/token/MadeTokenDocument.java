package io.outturn.identity.token;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A token that was made.
 *
 * @param token what it is
 * @param secret its text, shown this once
 */
@Serdeable
@Schema(name = "MadeToken")
record MadeTokenDocument(TokenDocument token, String secret) {
  static MadeTokenDocument of(Tokens.Made made) {
    return new MadeTokenDocument(TokenDocument.of(made.token()), made.secret().text());
  }
}
