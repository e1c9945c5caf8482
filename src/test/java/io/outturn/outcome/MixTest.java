package io.outturn.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.dashboard.MixWords;
import io.outturn.identity.Visitor;
import io.outturn.statistics.verdict.Status;
import io.outturn.survey.SurveyVersion;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@MicronautTest(transactional = false)
class MixTest {
  @Inject Workspace workspace;
  @Inject Standings standings;
  @Inject Visitor visitor;

  @Test
  void countsEachAndNamesTheWeakest() {
    var objective = workspace.objective(false);
    workspace.keyResult(objective, answered(10, 60), "");
    var weakest = workspace.keyResult(objective, answered(0, 60), "");
    var mix = standings.of(objective.id()).orElseThrow().mix();
    assertThat(mix.statuses()).containsExactly(Status.OFF_TRACK, Status.ACHIEVED);
    assertThat(mix.weakest().orElseThrow().keyResult().id()).isEqualTo(weakest.id());
    var words = "1 off track, 1 achieved. Weakest: " + weakest.title() + ".";
    assertThat(MixWords.of(mix)).isEqualTo(words);
    var page =
        visitor.get("/objectives/" + objective.id().value(), "Cookie", visitor.cookie()).body();
    assertThat(Jsoup.parse(page).select(".mix").text()).isEqualTo(words);
    assertThat(Jsoup.parse(page).select(".progress").eachText())
        .anyMatch(text -> text.contains("% of the way ("));
  }

  @Test
  void saysNothingOfNothing() {
    var objective = workspace.objective(false);
    assertThat(MixWords.of(standings.of(objective.id()).orElseThrow().mix())).isEmpty();
  }

  @Test
  void callsGreenOutOfDateWhenNobodyHasAnsweredForLong() {
    var objective = workspace.objective(false);
    var version = workspace.survey();
    var account = workspace.account("segment-" + UUID.randomUUID(), false);
    workspace.answer(version, account, workspace.today().minusDays(29), 10, 60);
    var keyResult = workspace.keyResult(objective, version, "");
    var line = standings.of(objective.id()).orElseThrow().keyResults().getFirst();
    assertThat(line.status()).isEqualTo(Status.NOT_ENOUGH_EVIDENCE);
    var page =
        visitor.get("/key-results/" + keyResult.id().value(), "Cookie", visitor.cookie()).body();
    assertThat(Jsoup.parse(page).select(".verdict .status").text())
        .contains("Out of date", "Nobody has answered for 29 days.", "It was achieved on");
    workspace.answer(version, account, workspace.today(), 10, 1);
    assertThat(standings.of(objective.id()).orElseThrow().keyResults().getFirst().status())
        .isEqualTo(Status.ACHIEVED);
  }

  private SurveyVersion answered(int rating, int people) {
    var version = workspace.survey();
    var account = workspace.account("segment-" + UUID.randomUUID(), false);
    workspace.answer(version, account, workspace.today(), rating, people);
    return version;
  }
}
