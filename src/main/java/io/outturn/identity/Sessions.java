package io.outturn.identity;

import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;

/** The sessions of a person: where they are signed in, and how that ends. */
public interface Sessions {
  /** Begins one for somebody who proved who they are. */
  Secret begin(PersonId person);

  /** Notes what a session was begun with. */
  void note(Secret session, Device device);

  /** Those that have neither expired nor rested too long, the last used first. */
  List<Open> of(PersonId person);

  /** Ends one of the person's own; an unknown handle, or somebody else's, ends nothing. */
  void end(PersonId person, String handle);

  /** Ends all but this one. */
  void endOthers(PersonId person, Secret kept);

  /** Ends all. */
  void endAll(PersonId person);

  /**
   * A session as its owner sees it.
   *
   * @param handle names it on the page and opens nothing
   * @param lastUsed in UTC, at most a minute late
   */
  record Open(String handle, String device, LocalDateTime began, LocalDateTime lastUsed) {
    /** The handle of the session that a browser brought. */
    public static String handle(Secret session) {
      return handle(session.hash());
    }

    static String handle(byte[] tokenHash) {
      return HexFormat.of().formatHex(tokenHash, 0, 16);
    }
  }
}
