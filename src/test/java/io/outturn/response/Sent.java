package io.outturn.response;

import io.outturn.account.AccountId;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.logic.Value;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A submission for a test, put together word by word; everything has a harmless default. */
public final class Sent {
  public static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  public static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456Z");
  private final SurveyVersion version;
  private final String key;
  private final Map<String, Answer> answers = new HashMap<>();
  private final Set<String> cleared = new HashSet<>();
  private final Map<String, Value> attributes = new HashMap<>();
  private final Map<String, List<String>> orders = new HashMap<>();
  private AccountId account = AccountId.NONE;
  private Channel channel = Channel.PUBLIC_LINK;
  private LocalDate day = DAY;
  private Instant at = NOON;
  private Optional<Instant> began = Optional.empty();
  private boolean trapped;
  private boolean completed = true;

  private Sent(SurveyVersion version, String key) {
    this.version = version;
    this.key = key;
  }

  public static Sent to(SurveyVersion version, String key) {
    return new Sent(version, key);
  }

  public static ResponseKey key(SurveyVersion version, String key) {
    return ResponseKey.ofPublicForm(version.survey().slug(), key);
  }

  public Sent rating(String question, int value) {
    return saying(question, new Answer.Rating(value));
  }

  public Sent words(String question, String text) {
    return saying(question, new Answer.Words(text));
  }

  public Sent chosen(String question, String... options) {
    return saying(question, new Answer.Chosen(List.of(options), Optional.empty()));
  }

  public Sent saying(String question, Answer answer) {
    answers.put(question, answer);
    return this;
  }

  public Sent clearing(String question) {
    cleared.add(question);
    return this;
  }

  public Sent knowing(String name, Value value) {
    attributes.put(name, value);
    return this;
  }

  public Sent shown(String question, String... options) {
    orders.put(question, List.of(options));
    return this;
  }

  public Sent by(AccountId whose) {
    account = whose;
    return this;
  }

  public Sent through(Channel way) {
    channel = way;
    return this;
  }

  public Sent on(LocalDate date) {
    day = date;
    return this;
  }

  public Sent at(Instant moment) {
    at = moment;
    return this;
  }

  /** The first page was drawn so long before the submission arrived. */
  public Sent taking(Duration duration) {
    began = Optional.of(at.minus(duration));
    return this;
  }

  public Sent trapped() {
    trapped = true;
    return this;
  }

  public Sent unfinished() {
    completed = false;
    return this;
  }

  public Submission submission() {
    return new Submission(
        key(version, key),
        version,
        account,
        channel,
        day,
        at,
        answers,
        cleared,
        completed,
        attributes,
        new Circumstances(began, trapped, orders));
  }
}
