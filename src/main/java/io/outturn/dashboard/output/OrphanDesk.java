package io.outturn.dashboard.output;

import static java.util.stream.Collectors.toSet;

import io.outturn.outcome.Hypotheses;
import io.outturn.outcome.Hypothesis;
import io.outturn.outcome.KeyResult;
import io.outturn.outcome.Output;
import io.outturn.outcome.OutputState;
import io.outturn.outcome.Standing;
import io.outturn.outcome.Standings;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** Finds outputs that serve no key result, and key results that no output serves. */
@Singleton
final class OrphanDesk {
  private final Standings standings;
  private final Hypotheses hypotheses;

  OrphanDesk(Standings standings, Hypotheses hypotheses) {
    this.standings = standings;
    this.hypotheses = hypotheses;
  }

  OrphansPage page() {
    var held = hypotheses.all();
    var serving = held.stream().map(Hypothesis::output).collect(toSet());
    var served = held.stream().map(Hypothesis::keyResult).collect(toSet());
    var all = standings.all();
    return new OrphansPage(
        all.stream().anyMatch(each -> each.objective().demonstration()),
        all.stream()
            .flatMap(each -> each.outputs().stream())
            .filter(each -> each.state() != OutputState.RETIRED && !serving.contains(each.id()))
            .map(OrphanDesk::link)
            .toList(),
        keyResults(all).filter(each -> !served.contains(each.id())).map(OrphanDesk::link).toList());
  }

  private static Stream<KeyResult> keyResults(List<Standing> all) {
    return all.stream().flatMap(each -> each.keyResults().stream()).map(Standing.Line::keyResult);
  }

  private static OutputPage.Link link(Output output) {
    return new OutputPage.Link("/outputs/" + output.id().value(), output.title());
  }

  private static OutputPage.Link link(KeyResult keyResult) {
    return new OutputPage.Link("/key-results/" + keyResult.id().value(), keyResult.title());
  }
}
