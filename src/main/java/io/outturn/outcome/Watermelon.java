package io.outturn.outcome;

import io.outturn.statistics.verdict.Status;
import java.util.List;

/**
 * Whether what was delivered and what customers feel agree. It rests on the verdicts of the key
 * results, not on colours somebody chose.
 *
 * @param delivery how far the outputs are
 * @param felt what the customers say
 */
public record Watermelon(Delivery delivery, Felt felt) {
  /** What the two make together. */
  public enum Picture {
    /** Green outside and inside: everything is delivered, and the outcome is reached. */
    ALIGNED,
    /** Green outside, red inside: everything is delivered and the outcome is missed. */
    WATERMELON,
    /** The outcome is reached although not everything is delivered. */
    LUCKY,
    /** Red outside and inside: the outcome is missed, and not everything is delivered. */
    RED,
    /** Nothing can be told yet. */
    UNKNOWN
  }

  static Watermelon of(List<Output> outputs, List<Status> keyResults) {
    return new Watermelon(Delivery.of(outputs), Felt.of(keyResults));
  }

  public Picture picture() {
    return switch (felt) {
      case NOT_MEASURED, NOT_KNOWN -> Picture.UNKNOWN;
      case REACHED -> delivery == Delivery.ALL_DONE ? Picture.ALIGNED : Picture.LUCKY;
      case MISSED -> delivery == Delivery.ALL_DONE ? Picture.WATERMELON : Picture.RED;
    };
  }

  /** Why, in one sentence. */
  public String reason() {
    return switch (felt) {
      case NOT_MEASURED -> "No key result asks the customers yet.";
      case NOT_KNOWN -> notKnown();
      case REACHED -> reached();
      case MISSED -> missed();
    };
  }

  private String notKnown() {
    return switch (delivery) {
      case ALL_DONE -> "Every output is done; the answers do not tell yet whether it is felt.";
      case OPEN -> "Outputs are open, and the answers do not tell yet what is felt.";
      case NOTHING_PLANNED -> "The answers do not tell yet, and no output is planned.";
    };
  }

  private String reached() {
    return switch (delivery) {
      case ALL_DONE -> "Every output is done, and customers feel it.";
      case OPEN -> "Customers feel it while outputs are still open: is the rest needed?";
      case NOTHING_PLANNED -> "Customers feel it; no output is planned to compare it with.";
    };
  }

  private String missed() {
    return switch (delivery) {
      case ALL_DONE -> "Every output is done, and the outcome is off track. Review the outputs.";
      case OPEN -> "Outputs are open, and the outcome is off track.";
      case NOTHING_PLANNED -> "The outcome is off track, and no output is planned to change that.";
    };
  }
}
