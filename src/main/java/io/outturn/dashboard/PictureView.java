package io.outturn.dashboard;

import io.outturn.outcome.Watermelon;

/**
 * How outputs and outcome go together, as boards show it.
 *
 * @param kind for the drawing and the style sheet
 * @param title in a word or two
 * @param reason why
 */
public record PictureView(String kind, String title, String reason) {
  public static PictureView of(Watermelon watermelon) {
    return new PictureView(
        kind(watermelon.picture()), title(watermelon.picture()), watermelon.reason());
  }

  private static String kind(Watermelon.Picture picture) {
    return switch (picture) {
      case ALIGNED -> "aligned";
      case WATERMELON -> "watermelon";
      case LUCKY -> "lucky";
      case RED -> "red";
      case UNKNOWN -> "unknown";
    };
  }

  /** For example "Lucky". */
  public static String title(Watermelon.Picture picture) {
    return switch (picture) {
      case ALIGNED -> "Aligned";
      case WATERMELON -> "Watermelon";
      case LUCKY -> "Lucky";
      case RED -> "Red";
      case UNKNOWN -> "Not known yet";
    };
  }
}
