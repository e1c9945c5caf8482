package io.outturn.ops.demonstration;

import io.outturn.identity.By;
import io.outturn.outcome.Deliverable;
import io.outturn.outcome.Framing;
import io.outturn.outcome.Goal;
import io.outturn.outcome.KeyResults;
import io.outturn.outcome.Objective;
import io.outturn.outcome.ObjectiveId;
import io.outturn.outcome.Objectives;
import io.outturn.outcome.Output;
import io.outturn.outcome.OutputId;
import io.outturn.outcome.OutputState;
import io.outturn.outcome.Outputs;
import io.outturn.outcome.QuantitativeOutcome;
import io.outturn.outcome.Source;
import io.outturn.outcome.Terms;
import io.outturn.statistics.Statistic;
import io.outturn.survey.Measure;
import io.outturn.time.Window;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * Four objectives: one that was delivered and not felt, one that was delivered and felt, and two
 * that are not known yet.
 */
@Singleton
final class Story {
  static final String SURVEY = "service-experience";
  private static final By WHO = By.installation("Demonstration");
  private static final Measure NPS = new Measure(new Statistic.Nps(), "recommend");
  private static final Measure EASE = new Measure(new Statistic.TopBox(2), "effort");
  private static final Measure SATISFIED = new Measure(new Statistic.TopBox(2), "satisfied");
  private final Objectives objectives;
  private final KeyResults keyResults;
  private final Outputs outputs;

  Story(Objectives objectives, KeyResults keyResults, Outputs outputs) {
    this.objectives = objectives;
    this.keyResults = keyResults;
    this.outputs = outputs;
  }

  void tell(LocalDate today) {
    var portal =
        begin(
            "Large customers get help without having to ask twice",
            "People at our enterprise customers will say that one contact is enough. We will see it in who recommends us.",
            "Ines Okafor");
    keyResult(
        portal, "Enterprise customers recommend us", NPS, Cast.ENTERPRISE, -0.10, 0.20, today, 26);
    done(portal, "Rebuild the customer portal", today.minusWeeks(12));
    done(portal, "Close the ticket backlog", today.minusWeeks(9));
    done(portal, "Train all agents on the new knowledge base", today.minusWeeks(5));

    var online =
        begin(
            "Mid-market customers finish what they came for in one go",
            "Customers who used to phone us will finish online and say that it was easy.",
            "Jonas Weber");
    keyResult(
        online,
        "Mid-market customers are satisfied",
        SATISFIED,
        Cast.MID_MARKET,
        0.60,
        0.70,
        today,
        8);
    keyResult(online, "It was easy to get done", EASE, Cast.MID_MARKET, 0.45, 0.55, today, 8);
    done(online, "Publish the self-service guide", today.minusWeeks(10));
    done(online, "Show the state of every request", today.minusWeeks(7));

    var publicSector =
        begin(
            "Public bodies trust us with their next service",
            "Officers who run a service with us will say so to colleagues elsewhere.",
            "Priya Nair");
    keyResult(
        publicSector, "Public bodies recommend us", NPS, Cast.PUBLIC_SECTOR, 0.20, 0.40, today, 20);
    done(publicSector, "Meet every accessibility requirement", today.minusWeeks(6));
    plan(publicSector, "Publish monthly service reports", today.plusWeeks(3));
    tellOfEverybody(today);
  }

  /** Counts everybody's answers, so that one given through the public link is seen to move it. */
  private void tellOfEverybody(LocalDate today) {
    var everybody =
        begin(
            "Whoever deals with us would send a colleague",
            "Customers of every kind will tell others about us, whichever way they reached us.",
            "Marta Lindqvist");
    keyResult(everybody, "Customers recommend us", NPS, "", 0.00, 0.10, today, 3);
    done(everybody, "Answer every message within a day", today.minusWeeks(3));
    plan(everybody, "One form for every request", today.plusWeeks(4));
  }

  private ObjectiveId begin(String title, String changeStatement, String owner) {
    var framing =
        new Framing(
            title,
            changeStatement,
            "Their answers show it.",
            owner,
            Optional.empty(),
            Optional.empty());
    var objective = Objective.draft(framing, true);
    objectives.add(objective);
    objectives.publish(objective, WHO.name());
    return objective.id();
  }

  private void keyResult(
      ObjectiveId objective,
      String title,
      Measure measure,
      String segment,
      double baseline,
      double target,
      LocalDate today,
      int weeksAgo) {
    keyResults.add(
        QuantitativeOutcome.of(
            objective,
            new Source(SURVEY, measure, segment),
            new Terms(
                title,
                "",
                new Goal.Reach(baseline, OptionalDouble.empty(), target, OptionalDouble.empty()),
                new Window(today.minusWeeks(weeksAgo), today.plusWeeks(6)),
                OptionalLong.empty(),
                1)));
  }

  private void done(ObjectiveId objective, String title, LocalDate day) {
    var id = plan(objective, title, day);
    var at = day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    outputs.take(outputs.find(id).orElseThrow(), Outputs.Taking.done(WHO, at));
  }

  private OutputId plan(ObjectiveId objective, String title, LocalDate day) {
    var deliverable = new Deliverable(title, Optional.empty(), day, Optional.empty(), false);
    var output = Output.planned(objective, deliverable);
    outputs.add(output, OutputState.COMMITTED, WHO);
    return output.id();
  }
}
