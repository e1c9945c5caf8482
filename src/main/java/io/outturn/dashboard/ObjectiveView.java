package io.outturn.dashboard;

import static java.util.stream.Collectors.joining;

import io.outturn.outcome.Output;
import io.outturn.outcome.OutputState;
import io.outturn.outcome.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An objective as boards show it: outcomes first, outputs behind them.
 *
 * @param address its page
 * @param title the goal
 * @param change who will notice what is different
 * @param owner who answers for it
 * @param demonstration whether it is invented
 * @param picture how outputs and outcome go together
 * @param mix how its key results stand, with the weakest one; empty without any
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
    String mix,
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
        MixWords.of(standing.mix()),
        standing.keyResults().stream().map(KeyResultView::of).toList(),
        outputsLine(standing),
        standing.outputs().stream().map(output -> OutputView.of(output, today)).toList());
  }

  private static String outputsLine(Standing standing) {
    var outputs = standing.outputs();
    var parts =
        Stream.of(
                part(outputs, output -> output.state() == OutputState.VALIDATED, "validated"),
                part(outputs, output -> output.state() == OutputState.REJECTED, "rejected"),
                part(outputs, output -> output.state() == OutputState.PROPOSED, "proposed"),
                part(outputs, output -> output.state() == OutputState.RETIRED, "let go of"))
            .flatMap(each -> each);
    long counted = outputs.stream().filter(Output::counted).count();
    var first = counted == 0 ? "none planned" : standing.done() + " of " + counted + " done";
    return Stream.concat(Stream.of(first), parts).collect(joining(", "));
  }

  private static Stream<String> part(List<Output> outputs, Predicate<Output> which, String word) {
    long count = outputs.stream().filter(which).count();
    return count == 0 ? Stream.empty() : Stream.of(count + " " + word);
  }
}
