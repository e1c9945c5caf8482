package io.outturn.dashboard.board;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.micronaut.core.annotation.Introspected;
import io.outturn.dashboard.ObjectiveView;
import io.outturn.dashboard.PictureView;
import io.outturn.dashboard.Words;
import io.outturn.outcome.Standing;
import io.outturn.outcome.Watermelon.Picture;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The page a leader opens first.
 *
 * @param demonstration whether any of it is invented
 * @param summary how many objectives there are, and how they stand
 * @param cycles that can be looked at alone
 * @param objectives all of them, those that need attention first
 * @param drafts what nobody has published yet
 */
@Introspected
record LeaderPage(
    boolean demonstration,
    String summary,
    List<CycleChoice> cycles,
    List<ObjectiveView> objectives,
    List<ObjectivePage.Link> drafts) {
  private static final List<Picture> MOST_PRESSING_FIRST =
      List.of(Picture.WATERMELON, Picture.RED, Picture.UNKNOWN, Picture.LUCKY, Picture.ALIGNED);

  /**
   * A cycle that can be looked at alone.
   *
   * @param value its key
   * @param label its name
   * @param chosen whether it is
   */
  @Introspected
  record CycleChoice(String value, String label, boolean chosen) {}

  static LeaderPage of(
      List<Standing> standings,
      List<CycleChoice> cycles,
      List<ObjectivePage.Link> drafts,
      LocalDate today) {
    return new LeaderPage(
        standings.stream().anyMatch(standing -> standing.objective().demonstration()),
        summary(standings),
        cycles,
        MOST_PRESSING_FIRST.stream()
            .flatMap(picture -> with(picture, standings))
            .map(standing -> ObjectiveView.of(standing, today))
            .toList(),
        drafts);
  }

  private static Stream<Standing> with(Picture picture, List<Standing> standings) {
    return standings.stream().filter(standing -> standing.watermelon().picture() == picture);
  }

  private static String summary(List<Standing> standings) {
    Map<Picture, Long> counts =
        standings.stream()
            .collect(groupingBy(standing -> standing.watermelon().picture(), counting()));
    var parts =
        MOST_PRESSING_FIRST.stream()
            .filter(counts::containsKey)
            .map(picture -> counts.get(picture) + " " + word(picture))
            .toList();
    return parts.isEmpty()
        ? "There is no objective yet."
        : Words.count(standings.size(), "objective") + ": " + String.join(", ", parts) + ".";
  }

  private static String word(Picture picture) {
    return PictureView.title(picture).toLowerCase(Locale.ROOT);
  }
}
