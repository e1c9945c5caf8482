package io.outturn.survey.file;

import java.util.List;
import java.util.stream.Collectors;

/** Survey files cannot be used; it carries every problem there is, in reading order. */
public final class InvalidSurvey extends Exception {
  private static final long serialVersionUID = 1;
  private final transient List<Problem> problems;

  public InvalidSurvey(List<Problem> problems) {
    super(problems.stream().sorted().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = problems.stream().sorted().distinct().toList();
  }

  /** At least one problem. */
  public List<Problem> problems() {
    return problems;
  }
}
