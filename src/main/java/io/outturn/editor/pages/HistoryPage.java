package io.outturn.editor.pages;

import io.micronaut.core.annotation.Introspected;
import io.outturn.audit.History;
import io.outturn.dashboard.Words;
import io.outturn.editor.draft.Saving;
import java.util.List;

/**
 * Every revision of a draft.
 *
 * @param revisions the latest first
 * @param history what was done to the draft
 */
@Introspected
record HistoryPage(Head head, List<Line> revisions, History history) {
  /**
   * A revision.
   *
   * @param number its number
   * @param address its page
   * @param what was done
   * @param who saved it, and when
   * @param state how many problems it has, and whether it was published
   */
  public record Line(int number, String address, String what, String who, String state) {
    static Line of(String home, Saving saving) {
      return new Line(
          saving.number(),
          home + "/history/" + saving.number(),
          saving.what(),
          saving.by() + ", " + Words.day(saving.at()),
          state(saving));
    }

    private static String state(Saving saving) {
      if (saving.published()) {
        return "Published";
      }
      return saving.problems() == 0 ? "" : Words.count(saving.problems(), "problem");
    }
  }

  static HistoryPage of(OpenDraft draft, List<Saving> savings, History history) {
    var head = Head.of(draft, Head.Way.HISTORY);
    return new HistoryPage(
        head, savings.stream().map(saving -> Line.of(head.home(), saving)).toList(), history);
  }
}
