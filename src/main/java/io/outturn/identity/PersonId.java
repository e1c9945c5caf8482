package io.outturn.identity;

import java.util.UUID;

/** Which person. */
public record PersonId(UUID value) {
  /** Under which name it stands among the attributes of somebody who signed in. */
  public static final String ATTRIBUTE = "person";
}
