package io.outturn.survey.version;

import io.outturn.survey.Index;
import io.outturn.survey.Publication;
import io.outturn.survey.Series;
import io.outturn.survey.Series.Stretch;
import io.outturn.survey.Survey;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.comparison.Change;
import io.outturn.survey.comparison.Comparison;
import io.outturn.survey.question.Question;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Follows one question, or one index, through the publications of its survey. */
final class SeriesReader {
  private final String id;
  private final Deque<Stretch> stretches = new ArrayDeque<>();
  private Optional<SurveyVersion> before = Optional.empty();

  private SeriesReader(String id) {
    this.id = id;
  }

  static Series read(
      String id, List<Publication> publications, Function<UUID, SurveyVersion> versions) {
    var reader = new SeriesReader(id);
    for (var publication : publications) {
      reader.follow(publication, versions.apply(publication.version()));
    }
    return new Series(new ArrayList<>(reader.stretches));
  }

  private void follow(Publication publication, SurveyVersion version) {
    var asked = Optional.ofNullable(version.questionVersions().get(id));
    asked.ifPresent(now -> {
      var change = before.map(then -> change(then.survey(), version.survey()));
      var day = LocalDate.ofInstant(publication.at(), ZoneOffset.UTC);
      var began = change.orElse(Change.ADDED);
      add(new Stretch(day, began, Set.of(now), wording(version.survey())));
      before = Optional.of(version);
    });
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

  private Change change(Survey then, Survey now) {
    var index = index(now);
    return index.isPresent() ? change(index(then), index.get(), then, now) : one(id, then, now);
  }

  /** An index continues as long as all its questions do; with other questions it is another one. */
  private static Change change(Optional<Index> was, Index is, Survey then, Survey now) {
    if (was.isEmpty() || !was.get().questions().equals(is.questions())) {
      return Change.SCALE;
    }
    return is.questions().stream()
        .map(question -> one(question, then, now))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static Change one(String question, Survey then, Survey now) {
    return Comparison.of(asked(question, then), asked(question, now)).getFirst().decisive();
  }

  private static List<Question> asked(String question, Survey survey) {
    return survey.question(question).stream().toList();
  }

  private Optional<Index> index(Survey survey) {
    return survey.indexes().stream().filter(index -> index.id().equals(id)).findFirst();
  }

  private String wording(Survey survey) {
    return survey
        .question(id)
        .map(question -> question.text().in(survey.defaultLanguage()))
        .orElseGet(() -> String.join(", ", index(survey).orElseThrow().questions()));
  }
}
