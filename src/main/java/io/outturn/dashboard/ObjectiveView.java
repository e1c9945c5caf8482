package io.outturn.dashboard;

import io.outturn.outcome.Standing;
import java.time.LocalDate;
import java.util.List;

/**
 * An objective as boards show it: outcomes first, outputs behind them.
 *
 * @param address its page
 * @param title the goal
 * @param change who will notice what is different
 * @param owner who answers for it
 * @param demonstration whether it is invented
 * @param picture how outputs and outcome go together
 * @param keyResults what customers say
 * @param outputsLine how many outputs are done
 * @param outputs the work
 */
public record ObjectiveView(
    String address,
    String title,
    String change,
    String owner,
    boolean demonstration,
    PictureView picture,
    List<KeyResultView> keyResults,
    String outputsLine,
    List<OutputView> outputs) {
  public static ObjectiveView of(Standing standing, LocalDate today) {
    var objective = standing.objective();
    return new ObjectiveView(
        "/objectives/" + objective.id().value(),
        objective.title(),
        objective.changeStatement(),
        objective.owner(),
        objective.demonstration(),
        PictureView.of(standing.watermelon()),
        standing.keyResults().stream().map(KeyResultView::of).toList(),
        outputsLine(standing),
        standing.outputs().stream().map(output -> OutputView.of(output, today)).toList());
  }

  private static String outputsLine(Standing standing) {
    return standing.outputs().isEmpty()
        ? "none planned"
        : standing.done() + " of " + standing.outputs().size() + " done";
  }
}
