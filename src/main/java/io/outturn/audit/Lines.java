package io.outturn.audit;

import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts entries into words. */
@Singleton
final class Lines {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss", Locale.ENGLISH).withZone(ZoneOffset.UTC);
  private final Names names;

  Lines(Names names) {
    this.names = names;
  }

  List<Line> of(List<Noted> entries) {
    var known =
        names.of(
            entries.stream()
                .filter(Lines::isPerson)
                .map(entry -> UUID.fromString(entry.actor()))
                .collect(Collectors.toSet()));
    return entries.stream().map(entry -> line(entry, known)).toList();
  }

  private static boolean isPerson(Noted entry) {
    return entry.actorKind().equals("PERSON");
  }

  private static Line line(Noted entry, Map<UUID, String> known) {
    return new Line(
        entry.number(),
        WHEN.format(entry.at()),
        who(entry, known),
        words(entry.action()),
        kind(entry.subjectKind()) + " " + entry.subject(),
        entry.before().orElse(""),
        entry.after().orElse(""),
        entry.network(),
        entry.request());
  }

  private static String who(Noted entry, Map<UUID, String> known) {
    return switch (entry.actorKind()) {
      case "PERSON" -> known.getOrDefault(UUID.fromString(entry.actor()), "Somebody gone");
      case "TOKEN" -> "The token " + entry.actor();
      case "INSTALLATION" -> "The installation";
      default -> "Somebody who did not sign in";
    };
  }

  /** A later release may have written what this one does not know. */
  private static String words(String action) {
    return Arrays.stream(Action.values())
        .filter(known -> known.name().equals(action))
        .map(Action::words)
        .findFirst()
        .orElse(action);
  }

  private static String kind(String kind) {
    return Arrays.stream(Subject.Kind.values())
        .filter(known -> known.name().equals(kind))
        .map(Subject.Kind::word)
        .findFirst()
        .orElse(kind);
  }
}
