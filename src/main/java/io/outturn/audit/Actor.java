package io.outturn.audit;

import java.util.UUID;

/** Who did something. */
public sealed interface Actor {
  /** Somebody who signed in. */
  record Person(UUID key) implements Actor {}

  /**
   * A program.
   *
   * @param id which token it showed; never the token itself
   */
  record Token(String id) implements Actor {}

  /** The installation itself: at its start, on its command line, by its own clock. */
  record Installation() implements Actor {}

  /** Somebody who did not sign in, such as a respondent. Nobody notes who that was. */
  record Respondent() implements Actor {}

  /** Its kind as it is stored. */
  default String kind() {
    return switch (this) {
      case Person _ -> "PERSON";
      case Token _ -> "TOKEN";
      case Installation _ -> "INSTALLATION";
      case Respondent _ -> "RESPONDENT";
    };
  }

  /** Which one of its kind; empty where there is nobody to tell apart. */
  default String id() {
    return switch (this) {
      case Person(var key) -> key.toString();
      case Token(var id) -> id;
      case Installation _, Respondent _ -> "";
    };
  }
}
