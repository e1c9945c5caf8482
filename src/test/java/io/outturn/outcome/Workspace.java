package io.outturn.outcome;

import io.outturn.account.Account;
import io.outturn.account.Accounts;
import io.outturn.database.Transactions;
import io.outturn.database.Uuid7;
import io.outturn.identity.By;
import io.outturn.outcome.cycle.Cycle;
import io.outturn.outcome.cycle.CycleId;
import io.outturn.outcome.cycle.Cycles;
import io.outturn.outcome.review.Review;
import io.outturn.outcome.review.ReviewWatch;
import io.outturn.outcome.review.Reviews;
import io.outturn.response.Answer;
import io.outturn.response.Channel;
import io.outturn.response.Circumstances;
import io.outturn.response.Intake;
import io.outturn.response.ResponseKey;
import io.outturn.response.Submission;
import io.outturn.statistics.Statistic;
import io.outturn.survey.Measure;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.Surveys;
import io.outturn.survey.file.InvalidSurvey;
import io.outturn.survey.file.SurveyFile;
import io.outturn.time.Window;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/** Sets up what outcomes and dashboards show, each test its own part. */
@Singleton
public final class Workspace {
  public static final Measure NPS = new Measure(new Statistic.Nps(), "recommend");
  private static final String DEFINITION =
      """
      slug: SLUG
      languages: [en]
      title: Help
      purpose: We ask.
      privacy: We count.
      thanks: Thank you.
      questions:
        - id: recommend
          type: recommend
          text: Would you recommend us?
      pages:
        - [recommend]
      measures:
        - nps(recommend)
      """;
  private final Surveys surveys;
  private final Accounts accounts;
  private final Intake intake;
  private final Objectives objectives;
  private final KeyResults keyResults;
  private final Outputs outputs;
  private final Cycles cycles;
  private final Reviews reviews;
  private final ReviewWatch watch;
  private final Transactions transactions;
  private final Clock clock;

  Workspace(
      Surveys surveys,
      Accounts accounts,
      Intake intake,
      Objectives objectives,
      KeyResults keyResults,
      Outputs outputs,
      Cycles cycles,
      Reviews reviews,
      ReviewWatch watch,
      Transactions transactions,
      Clock clock) {
    this.surveys = surveys;
    this.accounts = accounts;
    this.intake = intake;
    this.objectives = objectives;
    this.keyResults = keyResults;
    this.outputs = outputs;
    this.cycles = cycles;
    this.reviews = reviews;
    this.watch = watch;
    this.transactions = transactions;
    this.clock = clock;
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** A survey of its own that asks for recommendation alone. */
  public SurveyVersion survey() {
    var slug = "test-" + UUID.randomUUID();
    return publish(slug, DEFINITION.replace("SLUG", slug));
  }

  /** The same survey with another question, as if that were asked since a day in the past. */
  public SurveyVersion reworded(SurveyVersion version, LocalDate since) {
    var slug = version.survey().slug();
    var other = "Would you tell a friend to come here?";
    var definition = DEFINITION.replace("SLUG", slug).replace("Would you recommend us?", other);
    publish(slug, definition);
    date(slug, 1, since.minusYears(1));
    date(slug, 2, since);
    survey();
    return surveys.current(slug).orElseThrow();
  }

  private SurveyVersion publish(String slug, String definition) {
    try {
      var file = SurveyFile.parse(slug + ".yaml", definition);
      return surveys.publish(file.survey(), file.definition());
    } catch (InvalidSurvey wrong) {
      throw new AssertionError(wrong);
    }
  }

  private void date(String slug, int publication, LocalDate day) {
    transactions.call(connection -> {
      try (var update =
          connection.prepareStatement(
              "UPDATE survey_publication SET published_at = ? WHERE slug = ? AND number = ?")) {
        update.setObject(1, day.atTime(12, 0));
        update.setString(2, slug);
        update.setInt(3, publication);
        return update.executeUpdate();
      }
    });
  }

  public Account account(String segment, boolean demonstration) {
    return accounts.open("a-" + UUID.randomUUID(), "Acme <&> " + segment, segment, demonstration);
  }

  /** As many people of an account give the same rating on a day. */
  public void answer(
      SurveyVersion version, Account account, LocalDate day, int rating, int people) {
    for (int i = 0; i < people; i++) {
      intake.submit(
          new Submission(
              ResponseKey.ofImport("test", UUID.randomUUID().toString()),
              version,
              account.id(),
              Channel.IMPORT,
              day,
              Instant.EPOCH,
              Map.of("recommend", new Answer.Rating(rating)),
              Set.of(),
              true,
              Map.of(),
              Circumstances.UNKNOWN));
    }
  }

  public Objective objective(boolean demonstration) {
    return published(draft(framing("Help <before> it hurts " + UUID.randomUUID()), demonstration));
  }

  /** An objective that is published, whatever it lacks. */
  public Objective published(Framing framing) {
    return published(draft(framing, false));
  }

  private Objective published(Objective draft) {
    objectives.publish(draft, "Ada");
    return objectives.find(draft.id()).orElseThrow();
  }

  /** An objective that nobody has published. */
  public Objective draft(Framing framing, boolean demonstration) {
    var objective = Objective.draft(framing, demonstration);
    objectives.add(objective);
    return objective;
  }

  /** A draft that lacks nothing: a cycle of the next quarter and a key result that is planned. */
  public Objective readyDraft() {
    var cycle =
        new Cycle(
            new CycleId(Uuid7.next()),
            "Cycle " + UUID.randomUUID(),
            new Window(today().minusWeeks(1), today().plusWeeks(12)));
    cycles.add(cycle);
    var words = framing("Help before it hurts");
    var draft =
        draft(
            new Framing(
                words.title(),
                "Nurses on night shift will notice.",
                words.evidence(),
                words.owner(),
                Optional.empty(),
                Optional.of(cycle.id())),
            false);
    keyResults.add(planned(draft, survey().survey().slug(), 500));
    return draft;
  }

  /** A key result of a draft, from 0 to +20 within its cycle. */
  public QuantitativeOutcome planned(Objective draft, String slug, long answers) {
    var goal = new Goal.Reach(0, OptionalDouble.empty(), 0.2, OptionalDouble.empty());
    var window = new Window(today(), today().plusWeeks(10));
    return QuantitativeOutcome.of(
        draft.id(),
        new Source(slug, NPS, ""),
        new Terms("Nurses recommend us", "", goal, window, OptionalLong.of(answers), 1));
  }

  /** What is written down of an objective of the whole organisation, in the backlog. */
  public static Framing framing(String title) {
    return new Framing(
        title, "Nurses will notice.", "They call once.", "Ada", Optional.empty(), Optional.empty());
  }

  /** An NPS key result over the last ten weeks, from 0 to +20. */
  public QuantitativeOutcome keyResult(Objective objective, SurveyVersion version, String segment) {
    return add(objective, version.survey().slug(), segment);
  }

  /** A key result that rests on a survey of this name, whether there is one or not. */
  public QuantitativeOutcome keyResultOf(String slug, Objective objective) {
    return add(objective, slug, "");
  }

  private QuantitativeOutcome add(Objective objective, String slug, String segment) {
    var keyResult =
        QuantitativeOutcome.of(
            objective.id(),
            new Source(slug, NPS, segment),
            terms(
                new Goal.Reach(0, OptionalDouble.empty(), 0.2, OptionalDouble.empty()),
                new Window(today().minusWeeks(10), today().plusWeeks(4))));
    keyResults.add(keyResult);
    return keyResult;
  }

  /** Terms that everything but the goal and the days is usual in. */
  public static Terms terms(Goal goal, Window window) {
    return new Terms("=Nurses recommend us", "", goal, window, OptionalLong.empty(), 1);
  }

  public Output output(Objective objective) {
    return output(objective, deliverable("Portal"));
  }

  /** An output that its team has committed to. */
  public Output output(Objective objective, Deliverable deliverable) {
    var output = Output.planned(objective.id(), deliverable);
    outputs.add(output, OutputState.COMMITTED, By.installation("Ada"));
    return outputs.find(output.id()).orElseThrow();
  }

  /** What is planned for today, by nobody yet. */
  public Deliverable deliverable(String title) {
    return new Deliverable(title, Optional.empty(), today(), Optional.empty(), false);
  }

  /** A review of one output that is done and not felt. */
  public Review review() {
    var segment = "segment-" + UUID.randomUUID();
    var version = survey();
    answer(version, account(segment, false), today(), 2, 40);
    var objective = objective(false);
    keyResult(objective, version, segment);
    complete(output(objective));
    watch.look(objective.id());
    return reviews.of(objective.id()).getFirst();
  }

  /** Notes an output as done. */
  public void complete(Output output) {
    outputs.take(
        outputs.find(output.id()).orElseThrow(),
        Outputs.Taking.done(By.installation("Ada"), clock.instant()));
  }
}
