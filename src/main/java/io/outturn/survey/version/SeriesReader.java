package io.outturn.survey.version;

import io.outturn.survey.Publication;
import io.outturn.survey.Series;
import io.outturn.survey.Series.Stretch;
import io.outturn.survey.Survey;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.comparison.Change;
import io.outturn.survey.comparison.Comparison;
import io.outturn.survey.comparison.Finding;
import io.outturn.survey.comparison.Worded;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Follows one question, or one index, through the publications of its survey. A version that cannot
 * be read any more is passed over: nothing is known of what it asked.
 */
final class SeriesReader {
  private final String id;
  private final Deque<Stretch> stretches = new ArrayDeque<>();
  private Optional<SurveyVersion> before = Optional.empty();

  private SeriesReader(String id) {
    this.id = id;
  }

  static Series read(
      String id, List<Publication> publications, Function<UUID, Optional<SurveyVersion>> versions) {
    var reader = new SeriesReader(id);
    for (var publication : publications) {
      versions
          .apply(publication.version())
          .filter(version -> version.questionVersions().containsKey(id))
          .ifPresent(version -> reader.follow(publication, version));
    }
    return new Series(new ArrayList<>(reader.stretches));
  }

  private void follow(Publication publication, SurveyVersion version) {
    var day = LocalDate.ofInstant(publication.at(), ZoneOffset.UTC);
    var change = before.map(then -> change(then.survey(), version.survey())).orElse(Change.ADDED);
    var asked = Set.of(version.questionVersion(id));
    var wording = Worded.of(version.survey(), id).orElseThrow();
    add(new Stretch(day, change, asked, wording));
    before = Optional.of(version);
  }

  private void add(Stretch next) {
    if (next.began().effect() == Change.Effect.SAME) {
      stretches.addLast(joined(stretches.removeLast(), next));
    } else {
      stretches.addLast(next);
    }
  }

  private static Stretch joined(Stretch first, Stretch then) {
    var versions = new HashSet<>(first.questionVersions());
    versions.addAll(then.questionVersions());
    return new Stretch(first.from(), first.began(), versions, then.wording());
  }

  /** What was a question and is an index now, or the other way round, is on another scale. */
  private Change change(Survey then, Survey now) {
    return Comparison.of(then, now).stream()
        .filter(finding -> finding.question().equals(id))
        .map(Finding::decisive)
        .filter(change -> change.effect() != Change.Effect.NONE)
        .findFirst()
        .orElse(Change.SCALE);
  }
}
