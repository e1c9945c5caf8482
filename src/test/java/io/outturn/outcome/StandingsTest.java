package io.outturn.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.identity.By;
import io.outturn.statistics.verdict.Status;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@MicronautTest(transactional = false)
class StandingsTest {
  @Inject Workspace workspace;
  @Inject Standings standings;
  @Inject Objectives objectives;
  @Inject Outputs outputs;

  @Test
  void keepsWhatWasSetUp() {
    var objective = workspace.objective(false);
    var keyResult = workspace.keyResult(objective, workspace.survey(), "Hospitals");
    var output = workspace.output(objective);
    var standing = standings.of(objective.id()).orElseThrow();
    assertThat(standing.objective()).isEqualTo(objective);
    assertThat(standing.keyResults())
        .extracting(Standing.Line::keyResult)
        .containsExactly(keyResult);
    assertThat(standing.outputs()).containsExactly(output);
    assertThat(standings.all()).contains(standing);
  }

  @Test
  void movesNoOutcomeByFinishingOutputs() {
    var version = workspace.survey();
    var segment = "segment-" + UUID.randomUUID();
    var account = workspace.account(segment, false);
    workspace.answer(version, account, workspace.today(), 3, 30);
    var objective = workspace.objective(false);
    workspace.keyResult(objective, version, segment);
    var output = workspace.output(objective);
    var before = standings.of(objective.id()).orElseThrow();
    workspace.complete(output);
    var after = standings.of(objective.id()).orElseThrow();
    assertThat(after.keyResults()).isEqualTo(before.keyResults());
    assertThat(before.watermelon().picture()).isEqualTo(Watermelon.Picture.RED);
    assertThat(after.watermelon().picture()).isEqualTo(Watermelon.Picture.WATERMELON);
  }

  @Test
  void countsOnlyTheSegmentAndTheDaysSinceTheStart() {
    var version = workspace.survey();
    var segment = "segment-" + UUID.randomUUID();
    var account = workspace.account(segment, false);
    var other = workspace.account("other-" + segment, false);
    workspace.answer(version, account, workspace.today(), 9, 12);
    workspace.answer(version, account, workspace.today().minusWeeks(11), 0, 12);
    workspace.answer(version, other, workspace.today(), 0, 12);
    var objective = workspace.objective(false);
    workspace.keyResult(objective, version, segment);
    var line = standings.of(objective.id()).orElseThrow().keyResults().getFirst();
    var measurement = line.measurement().orElseThrow();
    assertThat(measurement.reading().answers().n()).isEqualTo(12);
    assertThat(measurement.reading().answers().count(9)).isEqualTo(12);
  }

  @Test
  void saysNothingOfTooFewAnswers() {
    var version = workspace.survey();
    var objective = workspace.objective(false);
    workspace.keyResult(objective, version, "");
    workspace.answer(version, workspace.account("", false), workspace.today(), 0, 9);
    var standing = standings.of(objective.id()).orElseThrow();
    assertThat(standing.keyResults().getFirst().status()).isEqualTo(Status.NOT_ENOUGH_EVIDENCE);
    assertThat(standing.watermelon().picture()).isEqualTo(Watermelon.Picture.UNKNOWN);
  }

  @Test
  void keepsTheFirstNoteThatAnOutputIsDone() {
    var output = workspace.output(workspace.objective(false));
    var at = Instant.parse("2026-03-01T10:00:00.123456Z");
    assertThat(outputs.take(output, Outputs.Taking.done(By.installation("Ada"), at))).isTrue();
    assertThat(outputs.take(output, Outputs.Taking.done(By.installation("Bob"), Instant.EPOCH)))
        .isFalse();
    assertThat(outputs.find(output.id()).orElseThrow().completion())
        .contains(new Completion("Ada", at));
  }

  @Test
  void addsTheSameObjectiveOnce() {
    var objective = workspace.objective(false);
    objectives.add(objective);
    assertThat(objectives.all()).containsOnlyOnce(objective);
  }
}
