package io.outturn.survey.comparison;

import io.outturn.survey.Index;
import io.outturn.survey.Survey;
import io.outturn.survey.question.Question;
import java.util.List;

/** Puts two versions of a survey side by side. */
final class Differences {
  private final Survey before;
  private final Survey after;

  Differences(Survey before, Survey after) {
    this.before = before;
    this.after = after;
  }

  Diff diff() {
    return new Diff(
        Comparison.of(before, after).stream().map(this::difference).toList(),
        SurveyFacts.population(after).since(SurveyFacts.population(before)),
        SurveyFacts.around(after).since(SurveyFacts.around(before)));
  }

  private Difference difference(Finding finding) {
    var was = before.question(finding.question());
    var is = after.question(finding.question());
    return was.isPresent() && is.isPresent()
        ? difference(finding, was.get(), is.get())
        : new Difference(finding, wording(finding), parts(finding), List.of(), List.of());
  }

  private Difference difference(Finding finding, Question was, Question is) {
    return new Difference(
        finding,
        wording(finding),
        QuestionFacts.asked(is).since(QuestionFacts.asked(was)),
        Audience.of(is, after).since(Audience.of(was, before)),
        QuestionFacts.answered(is).since(QuestionFacts.answered(was)));
  }

  private String wording(Finding finding) {
    return Worded.of(after, finding.question())
        .or(() -> Worded.of(before, finding.question()))
        .orElse("");
  }

  /** An index consists of its questions; what happened to them stands with them. */
  private List<Rewrite> parts(Finding finding) {
    var was = Worded.index(before, finding.question());
    var is = Worded.index(after, finding.question());
    return was.isPresent() && is.isPresent() ? parts(is.get()).since(parts(was.get())) : List.of();
  }

  private static Facts parts(Index index) {
    return new Facts().add("Questions", Worded.parts(index));
  }
}
