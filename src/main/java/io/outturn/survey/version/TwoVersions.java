package io.outturn.survey.version;

import io.outturn.survey.Survey;
import io.outturn.survey.comparison.Diff;
import io.outturn.survey.file.InvalidSurvey;
import io.outturn.survey.file.Problem;
import io.outturn.survey.file.SurveyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two versions of a survey out of files, whatever the files are called: an earlier version is often
 * a file beside the others, or comes out of a pipe.
 */
record TwoVersions(Survey before, Survey after) {
  private static final Pattern SLUG = Pattern.compile("(?m)^slug:\\s*[\"']?([a-z0-9-]+)");

  /**
   * Reads both.
   *
   * @throws InvalidSurvey with all problems of both files, or because they are two surveys
   */
  static TwoVersions read(Path before, Path after) throws InvalidSurvey {
    var problems = new ArrayList<Problem>();
    var was = survey(before, problems);
    var is = survey(after, problems);
    if (was.isPresent() && is.isPresent() && !was.get().slug().equals(is.get().slug())) {
      problems.add(new Problem(after.toString(), 1, 1, twoSurveys(was.get(), is.get())));
    }
    if (!problems.isEmpty()) {
      throw new InvalidSurvey(problems);
    }
    return new TwoVersions(was.orElseThrow(), is.orElseThrow());
  }

  Diff diff() {
    return Diff.between(before, after);
  }

  private static Optional<Survey> survey(Path file, List<Problem> problems) {
    try {
      return Optional.of(read(file).survey());
    } catch (InvalidSurvey invalid) {
      invalid.problems().stream().map(problem -> in(file, problem)).forEach(problems::add);
      return Optional.empty();
    }
  }

  /** What cannot be read as a text of its slug is read as a file, which says what is wrong. */
  private static SurveyFile read(Path file) throws InvalidSurvey {
    var text = text(file);
    var slug = text.map(SLUG::matcher).filter(Matcher::find);
    return slug.isPresent()
        ? SurveyFile.parse(slug.get().group(1) + ".yaml", text.get())
        : SurveyFile.read(file);
  }

  private static Optional<String> text(Path file) {
    try {
      return Optional.of(Files.readString(file));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static Problem in(Path file, Problem problem) {
    return new Problem(file.toString(), problem.line(), problem.column(), problem.words());
  }

  private static String twoSurveys(Survey before, Survey after) {
    return "slug: %s is another survey than %s, and has no answers yet. Compare two versions of one survey."
        .formatted(after.slug(), before.slug());
  }
}
