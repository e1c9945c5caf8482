package io.outturn.response;

import io.outturn.survey.SurveyVersion;
import io.outturn.survey.logic.Value;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

/**
 * A response inside a transaction: what it held before, and what it holds after the submissions of
 * the batch.
 */
final class Draft {
  private final Head head;
  private final boolean fresh;
  private final Course courseBefore;
  private final DraftFlags flags;
  private final Map<UUID, Held> before = new HashMap<>();
  private final Map<UUID, Answer> said = new HashMap<>();
  private final Map<UUID, List<String>> orders = new HashMap<>();
  private Map<UUID, Held> now = Map.of();
  private Map<String, Value> attributes = Map.of();
  private SurveyVersion version;
  private Course course;
  private Instant changedAt;

  private Draft(Head head, boolean fresh, SurveyVersion version, Course course, DraftFlags flags) {
    this.head = head;
    this.fresh = fresh;
    this.version = version;
    this.courseBefore = course;
    this.course = course;
    this.flags = flags;
    this.changedAt = head.receivedAt();
  }

  /** A response that no submission has touched before. */
  static Draft begin(Submission first) {
    return new Draft(Head.of(first), true, first.version(), Course.NONE, new DraftFlags(Map.of()));
  }

  /** A response that stands in the database, with the version that it answered. */
  static Draft resume(Head head, SurveyVersion version, Course course, DraftFlags flags) {
    return new Draft(head, false, version, course, flags);
  }

  /** Notes an answer that the database holds already. */
  void recall(UUID question, Held held) {
    before.put(question, held);
    if (!held.sum()) {
      said.put(question, held.answer());
    }
  }

  /** Lays a submission over what was said before. */
  void take(Submission submission) {
    var asked = submission.version();
    submission.cleared().forEach(question -> said.remove(asked.questionVersion(question)));
    submission
        .answers()
        .forEach((question, answer) -> said.put(asked.questionVersion(question), answer));
    submission
        .circumstances()
        .orders()
        .forEach((question, options) -> orders.put(asked.questionVersion(question), options));
    attributes = submission.attributes();
    course = course.after(submission);
    changedAt = submission.receivedAt();
    flags.witness(submission);
  }

  /** Decides what counts, once all submissions are taken. */
  void settle() {
    var onTheWay = OnTheWay.of(version, said, attributes);
    now = onTheWay.held();
    course = course.with(Fingerprint.of(version, course, now));
    if (ends()) {
      flags.time(course, onTheWay.words());
    }
    flags.look(version, now);
  }

  Head head() {
    return head;
  }

  SurveyVersion version() {
    return version;
  }

  boolean fresh() {
    return fresh;
  }

  Course course() {
    return course;
  }

  Instant changedAt() {
    return changedAt;
  }

  DraftFlags flags() {
    return flags;
  }

  Map<UUID, List<String>> orders() {
    return Collections.unmodifiableMap(orders);
  }

  /** Whether its last page is sent now for the first time. */
  boolean ends() {
    return course.completed() && !courseBefore.completed();
  }

  boolean changed() {
    return !course.equals(courseBefore) || !before.equals(now);
  }

  void eachAdded(BiConsumer<UUID, Held> action) {
    now.forEach((question, held) -> {
      if (!before.containsKey(question)) {
        action.accept(question, held);
      }
    });
  }

  void eachReplaced(BiConsumer<UUID, Held> action) {
    now.forEach((question, held) -> {
      if (before.containsKey(question) && !held.equals(before.get(question))) {
        action.accept(question, held);
      }
    });
  }

  void eachRemoved(BiConsumer<UUID, Held> action) {
    before.forEach((question, held) -> {
      if (!now.containsKey(question)) {
        action.accept(question, held);
      }
    });
  }

  /** What was not said before, or said otherwise. */
  void eachSaid(BiConsumer<UUID, Answer> action) {
    eachDifferent(now, before, action);
  }

  /** What is no longer said, or said otherwise. */
  void eachUnsaid(BiConsumer<UUID, Answer> action) {
    eachDifferent(before, now, action);
  }

  private static void eachDifferent(
      Map<UUID, Held> here, Map<UUID, Held> there, BiConsumer<UUID, Answer> action) {
    here.forEach((question, held) -> {
      var other = there.get(question);
      if (other == null || !other.answer().equals(held.answer())) {
        action.accept(question, held.answer());
      }
    });
  }

  /** What it held before. */
  Map<UUID, Held> before() {
    return Collections.unmodifiableMap(before);
  }

  /** What it holds now. */
  Map<UUID, Held> now() {
    return now;
  }
}
