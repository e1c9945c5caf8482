package io.outturn.audit;

/**
 * Whose doing something is, and where it came from.
 *
 * @param request by which the log knows the request; empty where there was none
 * @param network the network of the caller, as {@link Network} cuts it; empty where it is unknown
 *     or not to be known
 */
public record Origin(Actor actor, String request, String network) {
  /** The installation itself, without any request. */
  public static final Origin INSTALLATION = new Origin(new Actor.Installation(), "", "");

  /** The same request, as the doing of somebody else: who signs in is not signed in yet. */
  public Origin by(Actor other) {
    return new Origin(other, request, network);
  }
}
