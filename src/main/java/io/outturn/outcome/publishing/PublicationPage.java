package io.outturn.outcome.publishing;

import io.micronaut.core.annotation.Introspected;
import io.outturn.outcome.Objective;
import java.util.List;

/**
 * The page before an objective is published.
 *
 * @param home of the objective
 * @param about the goal
 * @param demonstration whether it is invented
 * @param running whether it is published already
 * @param refused whether somebody tried in vain
 * @param refusals what keeps it from being published
 * @param advice what should be read before
 */
@Introspected
record PublicationPage(
    String home,
    String about,
    boolean demonstration,
    boolean running,
    boolean refused,
    List<Line> refusals,
    List<Line> advice) {
  static PublicationPage of(Objective objective, List<Line> lines, boolean refused) {
    return new PublicationPage(
        "/objectives/" + objective.id().value(),
        objective.title(),
        objective.demonstration(),
        objective.running(),
        refused,
        lines.stream().filter(Line::refuses).toList(),
        lines.stream().filter(line -> !line.refuses()).toList());
  }

  /**
   * A rule that is broken.
   *
   * @param refuses whether it keeps the objective from being published
   * @param rule its name
   * @param words it in one sentence
   * @param about which key result breaks it; empty for the objective itself
   * @param detail what it is here; may be empty
   * @param fix what to do about it
   * @param place where, seen from the objective
   */
  @Introspected
  record Line(
      boolean refuses,
      String rule,
      String words,
      String about,
      String detail,
      String fix,
      String place) {
    static Line of(Finding finding, String about) {
      return new Line(
          finding.refuses(),
          finding.rule().name(),
          finding.rule().words(),
          about,
          finding.detail(),
          finding.rule().fix(),
          finding.keyResult().map(id -> "/key-results/" + id.value() + "/terms").orElse(""));
    }
  }
}
