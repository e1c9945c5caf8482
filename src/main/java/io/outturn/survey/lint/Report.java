package io.outturn.survey.lint;

import io.outturn.survey.file.InvalidSurvey;
import io.outturn.survey.file.Problem;
import io.outturn.survey.file.SurveyFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What there is to say about files.
 *
 * @param problems what keeps files from being published
 * @param surveys the files that can be
 */
record Report(List<Problem> problems, List<Looked> surveys) {
  /** A file that was looked through. */
  record Looked(Path file, Lint lint) {
    String at(Finding finding) {
      return file + ":" + finding;
    }
  }

  Report {
    problems = problems.stream().sorted().toList();
    surveys = List.copyOf(surveys);
  }

  static Report of(List<Path> filesAndDirectories, Function<String, Optional<Duration>> median) {
    var problems = new ArrayList<Problem>();
    var surveys = new ArrayList<Looked>();
    for (var path : filesAndDirectories) {
      try {
        SurveyFile.in(path).forEach(file -> look(file, median, problems, surveys));
      } catch (InvalidSurvey unreadable) {
        problems.addAll(unreadable.problems());
      }
    }
    return new Report(problems, surveys);
  }

  private static void look(
      Path path,
      Function<String, Optional<Duration>> median,
      List<Problem> problems,
      List<Looked> surveys) {
    try {
      var file = SurveyFile.read(path);
      surveys.add(new Looked(path, Lint.of(file, median.apply(file.survey().slug()))));
    } catch (InvalidSurvey invalid) {
      problems.addAll(invalid.problems());
    }
  }

  List<Finding> findings() {
    return surveys.stream().flatMap(survey -> survey.lint().findings().stream()).toList();
  }
}
