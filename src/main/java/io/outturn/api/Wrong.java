package io.outturn.api;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * One thing that is wrong with what was sent.
 *
 * @param pointer where, as a JSON pointer (RFC 6901) into the body, or the name of a query
 *     parameter or header
 * @param detail what is wrong there and what would be right
 */
@Serdeable
@Schema(name = "Wrong")
public record Wrong(String pointer, String detail) {
  /** What is wrong with a field of the body's outermost object. */
  public static Wrong field(String name, String detail) {
    return new Wrong("/" + name.replace("~", "~0").replace("/", "~1"), detail);
  }
}
