package io.outturn.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.account.Account;
import io.outturn.identity.Visitor;
import io.outturn.outcome.Objective;
import io.outturn.outcome.QuantitativeOutcome;
import io.outturn.outcome.Workspace;
import io.outturn.response.Answer;
import io.outturn.response.Intake;
import io.outturn.response.Sent;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.Surveys;
import io.outturn.survey.file.SurveyTexts;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two groups say the opposite in everything. While they are small, every page, file and answer of
 * the API reads the same for both: nothing anywhere depends on what a few people said.
 */
@Tag("database")
@MicronautTest(transactional = false)
class SmallGroupTest {
  private static final int FEW = 9;
  private static final int ENOUGH = 10;
  private static final String UUIDS = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  @Inject Visitor visitor;
  @Inject Workspace workspace;
  @Inject Surveys surveys;
  @Inject Intake intake;
  private @Nullable Group sad;
  private @Nullable Group glad;

  /** Those who were asked, and where it is told what they said. */
  private record Group(
      SurveyVersion version, Account account, Objective objective, QuantitativeOutcome keyResult) {
    String path(String place) {
      return switch (place) {
        case "results" -> "/surveys/" + slug();
        case "segment" -> "/surveys/" + slug() + "?segment=" + account.segment();
        case "board" -> "/accounts?survey=" + slug() + "&segment=" + account.segment();
        case "account" -> "/accounts/" + account.slug();
        case "objective" -> "/objectives/" + objective.id().value();
        case "key result" -> keyResult("");
        case "explanation" -> keyResult("/explanation");
        case "trend" -> keyResult("/trend.csv");
        case "api results" -> "/api/v1/surveys/" + slug() + "/results";
        case "api key result" -> "/api/v1" + keyResult("");
        default -> throw new AssertionError(place);
      };
    }

    private String keyResult(String part) {
      return "/key-results/" + keyResult.id().value() + part;
    }

    String slug() {
      return version.survey().slug();
    }
  }

  @BeforeEach
  void gather() {
    sad = group();
    glad = group();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "results",
        "segment",
        "board",
        "account",
        "objective",
        "key result",
        "explanation",
        "trend",
        "api results",
        "api key result"
      })
  void saysNothingOfAFew(String place) {
    answer(FEW);
    assertThat(told(sad(), place)).isEqualTo(told(glad(), place)).contains("9");
  }

  /** Otherwise the comparison would find everything alike. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "results",
        "segment",
        "board",
        "account",
        "objective",
        "key result",
        "explanation",
        "trend",
        "api results",
        "api key result"
      })
  void tellsGroupsApartThatAreLargeEnough(String place) {
    answer(ENOUGH);
    assertThat(told(sad(), place)).isNotEqualTo(told(glad(), place));
  }

  @Test
  void saysWhyNothingIsShown() {
    answer(FEW);
    assertThat(told(sad(), "results"))
        .contains("How the answers fall is shown from 10 of them on; there are 9.");
  }

  private Group sad() {
    return Objects.requireNonNull(sad);
  }

  private Group glad() {
    return Objects.requireNonNull(glad);
  }

  private void answer(int people) {
    for (int i = 0; i < people; i++) {
      answer(sad(), i, 0, "chat", List.of("speed", "price"), 1, LocalDate.of(1950, 1, 1));
      answer(glad(), i, 10, "mail", List.of("price", "speed"), 99, LocalDate.of(2001, 12, 31));
    }
  }

  private void answer(
      Group group,
      int who,
      int rating,
      String channel,
      List<String> ranks,
      int many,
      LocalDate day) {
    intake.submit(
        Sent.to(group.version(), "r" + who)
            .by(group.account().id())
            .on(workspace.today())
            .rating("recommend", rating)
            .chosen("channel", channel)
            .saying("matters", new Answer.Ranked(ranks))
            .saying("calls", new Answer.Amount(BigDecimal.valueOf(many)))
            .saying("since", new Answer.Date(day))
            .submission());
  }

  /** What is told in a place, without the names by which the groups differ. */
  private String told(Group group, String place) {
    var answer = visitor.get(group.path(place), "Cookie", visitor.cookie());
    assertThat(answer.statusCode()).as(place).isEqualTo(200);
    return withoutChoices(answer.body())
        .replace(group.slug(), "SURVEY")
        .replace(group.account().segment(), "SEGMENT")
        .replaceAll(UUIDS, "ID");
  }

  /** What can be chosen is the same for both; that their own is chosen is not what they said. */
  private static String withoutChoices(String body) {
    var page = Jsoup.parse(body);
    page.select("form.filter").remove();
    return body.startsWith("<!DOCTYPE") ? page.html() : body;
  }

  private Group group() {
    var slug = "few-" + UUID.randomUUID();
    var version = surveys.publish(SurveyTexts.survey(slug, yaml(slug)), yaml(slug));
    var segment = "segment-" + UUID.randomUUID();
    var objective = workspace.objective(false);
    return new Group(
        version,
        workspace.account(segment, false),
        objective,
        workspace.keyResult(objective, version, segment));
  }

  private static String yaml(String slug) {
    return """
    slug: %s
    languages: [en]
    title: What a few say
    purpose: To do better
    privacy: Nobody sees your name
    thanks: Thank you
    questions:
      - {id: recommend, type: recommend, text: Would you recommend us?}
      - id: channel
        type: single-choice
        text: How did you reach us?
        options: [{id: chat, text: Chat}, {id: mail, text: Mail}]
      - id: matters
        type: ranking
        text: What matters?
        options: [{id: speed, text: Speed}, {id: price, text: Price}]
      - {id: calls, type: number, text: How often?, least: 0, most: 100}
      - {id: since, type: date, text: Since when?}
    measures: [nps(recommend)]
    """
        .formatted(slug);
  }
}
