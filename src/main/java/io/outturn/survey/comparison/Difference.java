package io.outturn.survey.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What happened to one question or index, and what exactly reads otherwise.
 *
 * @param finding what it means for its trend
 * @param wording what is asked now, or was asked last, in the default language
 * @param asked what a respondent sees otherwise; this decides the finding
 * @param audience who is asked otherwise: no break, but a difference may come from other people
 * @param answered what else is otherwise about answering, which changes no trend
 */
public record Difference(
    Finding finding,
    String wording,
    List<Rewrite> asked,
    List<Rewrite> audience,
    List<Rewrite> answered) {
  public Difference {
    asked = List.copyOf(asked);
    audience = List.copyOf(audience);
    answered = List.copyOf(answered);
  }

  public String id() {
    return finding.question();
  }

  /** What happened, the weightiest first, for example "Reworded, asked of other people". */
  public String title() {
    var titles = new ArrayList<String>();
    finding.changes().stream()
        .filter(change -> change != Change.UNCHANGED)
        .map(Change::title)
        .forEach(titles::add);
    if (!audience.isEmpty()) {
      titles.add("Asked of other people");
    }
    if (!answered.isEmpty()) {
      titles.add("Other rules for the answer");
    }
    return titles.isEmpty() ? Change.UNCHANGED.title() : sentence(titles);
  }

  private static String sentence(List<String> titles) {
    var all = String.join(", ", titles).toLowerCase(Locale.ROOT);
    return all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1);
  }

  /** What it means for the trend, in one or two sentences. */
  public String meaning() {
    return finding.decisive().meaning()
        + (audience.isEmpty() ? "" : " A difference may come from who is asked.");
  }

  /**
   * Whether answers from before and from now on are counted together; also where there are none.
   */
  public boolean continues() {
    var change = finding.decisive();
    return change.effect() == Change.Effect.SAME || change == Change.ADDED;
  }

  /** Whether nothing at all is otherwise. */
  public boolean isNone() {
    return finding.decisive() == Change.UNCHANGED && audience.isEmpty() && answered.isEmpty();
  }
}
