package io.outturn.dashboard;

import static java.util.stream.Collectors.joining;

import io.outturn.outcome.Mix;
import io.outturn.statistics.verdict.Status;
import java.util.List;
import java.util.Locale;

/** How the key results of an objective stand, in a sentence. */
public final class MixWords {
  private MixWords() {}

  /** For example "1 off track, 2 achieved. Weakest: Nurses recommend us."; empty without any. */
  public static String of(Mix mix) {
    var statuses = mix.statuses();
    if (statuses.isEmpty()) {
      return "";
    }
    var counted =
        statuses.stream()
            .map(status -> mix.count(status) + " " + word(status))
            .collect(joining(", "));
    return statuses.equals(List.of(Status.ACHIEVED))
        ? counted + "."
        : counted + ". Weakest: " + mix.weakest().orElseThrow().keyResult().title() + ".";
  }

  /** A status in small letters. */
  public static String word(Status status) {
    return status == Status.NOT_ENOUGH_EVIDENCE
        ? "not known yet"
        : status.name().replace('_', ' ').toLowerCase(Locale.ROOT);
  }
}
