package io.outturn.response;

import io.outturn.account.AccountId;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.logic.Value;
import io.outturn.survey.question.Day;
import io.outturn.survey.question.Email;
import io.outturn.survey.question.Matrix;
import io.outturn.survey.question.MultipleChoice;
import io.outturn.survey.question.Option;
import io.outturn.survey.question.Optioned;
import io.outturn.survey.question.Quantity;
import io.outturn.survey.question.Question;
import io.outturn.survey.question.Ranking;
import io.outturn.survey.question.Rated;
import io.outturn.survey.question.SingleChoice;
import io.outturn.survey.question.Statement;
import io.outturn.survey.question.Written;
import io.outturn.survey.question.YesNo;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What people may send, the same for the same seed. */
final class RandomAnswers {
  private final SurveyVersion version;
  private final Random random;
  private final List<AccountId> accounts;

  RandomAnswers(SurveyVersion version, long seed, List<AccountId> accounts) {
    this.version = version;
    this.random = new Random(seed);
    this.accounts = accounts;
  }

  /** Some answers, some taken back, from people of all sorts. */
  Submission submission(String key) {
    var sent = Sent.to(version, key);
    version.survey().asked().forEach(question -> say(sent, question));
    if (random.nextBoolean()) {
      sent.knowing("contact.pilot", new Value.Truth(random.nextBoolean()));
      sent.knowing("contact.language", new Value.Text(random.nextBoolean() ? "de" : "en"));
    }
    if (random.nextInt(20) == 0) {
      sent.trapped();
    }
    if (random.nextInt(3) == 0) {
      sent.unfinished();
    }
    return sent.by(accounts.get(random.nextInt(accounts.size())))
        .on(Sent.DAY.plusDays(random.nextInt(3)))
        .taking(Duration.ofSeconds(random.nextInt(90)))
        .submission();
  }

  private void say(Sent sent, Question question) {
    int luck = random.nextInt(10);
    if (luck == 0) {
      sent.clearing(question.id());
    } else if (luck == 1 && question.notApplicable().isPresent()) {
      sent.saying(question.id(), new Answer.NotApplicable());
    } else if (luck < 5) {
      sent.saying(question.id(), answer(question));
    }
  }

  private Answer answer(Question question) {
    return switch (question) {
      case Rated rated ->
          new Answer.Rating(rated.scale().low() + random.nextInt(rated.scale().size()));
      case SingleChoice choice -> chosen(List.of(one(choice)));
      case YesNo choice -> chosen(List.of(one(choice)));
      case MultipleChoice choice -> chosen(some(choice));
      case Ranking ranking -> new Answer.Ranked(ids(shuffled(ranking)));
      case Quantity _ -> new Answer.Amount(BigDecimal.valueOf(random.nextInt(60), 1));
      case Day _ -> new Answer.Date(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(30)));
      case Written _ ->
          new Answer.Words("Somebody said so at length: ".substring(random.nextInt(20)) + "x");
      case Email _ -> new Answer.Words("somebody@example.org");
      case Matrix _, Statement _ -> throw new AssertionError(question.id());
    };
  }

  private Answer chosen(List<Option> options) {
    boolean asks = options.stream().anyMatch(Option::other) && random.nextBoolean();
    return new Answer.Chosen(ids(options), asks ? Optional.of("else") : Optional.empty());
  }

  private Option one(Optioned question) {
    return question.options().get(random.nextInt(question.options().size()));
  }

  private List<Option> some(Optioned question) {
    var some = question.options().stream().filter(_ -> random.nextBoolean()).toList();
    return some.isEmpty() || some.stream().anyMatch(Option::exclusive)
        ? List.of(one(question))
        : some;
  }

  private List<Option> shuffled(Optioned question) {
    var options = new ArrayList<>(question.options());
    Collections.shuffle(options, random);
    return options.subList(0, 1 + random.nextInt(options.size()));
  }

  private static List<String> ids(List<Option> options) {
    return options.stream().map(Option::id).toList();
  }
}
