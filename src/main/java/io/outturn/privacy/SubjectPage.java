package io.outturn.privacy;

import io.micronaut.core.annotation.Introspected;
import io.outturn.dashboard.Words;
import io.outturn.response.Channel;
import java.util.List;
import java.util.Optional;

/**
 * All that is held of one response.
 *
 * @param home its address
 * @param facts what is known beside the answers
 * @param answers what was said
 * @param reason what was typed as the reason to erase it
 * @param wrong what is wrong with that; empty when nothing is
 */
@Introspected
record SubjectPage(
    String name,
    String home,
    List<Fact> facts,
    List<HeldResponse.Line> answers,
    String reason,
    String wrong) {
  /** Something that is known. */
  record Fact(String name, String value) {}

  static SubjectPage of(HeldResponse held, String reason, String wrong) {
    return new SubjectPage(held.title(), home(held), facts(held), held.answers(), reason, wrong);
  }

  static String home(HeldResponse held) {
    return "/privacy/responses/" + held.id();
  }

  private static List<Fact> facts(HeldResponse held) {
    return List.of(
        new Fact("Response", held.id()),
        new Fact("Survey", held.survey()),
        new Fact("Account", Optional.ofNullable(held.account()).orElse("none is known")),
        new Fact("Came in by", way(held)),
        new Fact("Counts on", Words.day(held.answeredOn())),
        new Fact("First page arrived", held.receivedAt().toString()),
        new Fact(
            "Last page arrived",
            Optional.ofNullable(held.completedAt()).map(Object::toString).orElse("not known")),
        new Fact("Noted", held.flags().isEmpty() ? "nothing" : String.join("; ", held.flags())));
  }

  private static String way(HeldResponse held) {
    return switch (Channel.valueOf(held.channel())) {
      case PUBLIC_LINK -> "the survey's public link";
      case PERSONAL_LINK -> "a personal link";
      case IMPORT -> "an imported file";
    };
  }
}
