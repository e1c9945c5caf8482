package io.outturn.ops.demonstration;

import io.outturn.account.Account;
import io.outturn.account.Accounts;
import io.outturn.response.Answer;
import io.outturn.response.Channel;
import io.outturn.response.Intake;
import io.outturn.response.ResponseKey;
import io.outturn.response.Submission;
import io.outturn.survey.SurveyVersion;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** Lets the invented customers answer, through the same intake as everybody else. */
@Singleton
final class Answering {
  /**
   * The days over which they answer; the last is yesterday, so that today's first real answer is
   * seen to count.
   */
  static final int DAYS = 140;

  private static final int AT_ONCE = 256;
  private final Accounts accounts;
  private final Intake intake;

  Answering(Accounts accounts, Intake intake) {
    this.accounts = accounts;
    this.intake = intake;
  }

  /** Every customer's answers, the same at every first start but for the calendar. */
  void answer(SurveyVersion version, LocalDate today) {
    var free = new Semaphore(AT_ONCE);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var customer : Cast.CUSTOMERS) {
        var account = accounts.open(customer.slug(), customer.name(), customer.segment(), true);
        var random = new Random(customer.slug().hashCode());
        for (int i = 0; i < customer.responses(); i++) {
          var submission = submission(version, customer, account, today, i, random);
          free.acquireUninterruptibly();
          threads.execute(() -> send(submission, free));
        }
      }
    }
  }

  private void send(Submission submission, Semaphore free) {
    try {
      intake.submit(submission);
    } finally {
      free.release();
    }
  }

  private static Submission submission(
      SurveyVersion version,
      Cast.Customer customer,
      Account account,
      LocalDate today,
      int number,
      Random random) {
    int day = random.nextInt(DAYS);
    var answeredOn = today.minusDays(DAYS - (long) day);
    var receivedAt = answeredOn.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    return new Submission(
        ResponseKey.ofImport("demonstration", customer.slug() + " " + number),
        version,
        account.id(),
        Channel.PERSONAL_LINK,
        answeredOn,
        receivedAt,
        answers(customer.mood().recommendation(day / (double) DAYS, random), random),
        Set.of(),
        true,
        Map.of(),
        Haste.of(customer, number, receivedAt));
  }

  private static Map<String, Answer> answers(int recommendation, Random random) {
    var answers = new HashMap<String, Answer>();
    answers.put("recommend", new Answer.Rating(recommendation));
    answers.put("satisfied", new Answer.Rating(Mood.like(recommendation, 1, 5, random)));
    answers.put("effort", new Answer.Rating(Mood.like(recommendation, 1, 7, random)));
    if (random.nextInt(3) == 0) {
      answers.put("why", new Answer.Words(Cast.words(recommendation, random.nextInt(3))));
    }
    return answers;
  }
}
