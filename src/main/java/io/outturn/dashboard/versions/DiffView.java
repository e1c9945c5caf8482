package io.outturn.dashboard.versions;

import io.micronaut.core.annotation.Introspected;
import io.outturn.dashboard.Words;
import io.outturn.survey.comparison.Diff;
import io.outturn.survey.comparison.Difference;
import io.outturn.survey.comparison.Rewrite;
import java.util.List;
import java.util.Map;

/**
 * What a version changed.
 *
 * @param language of the wordings
 * @param questions those about which something is otherwise
 * @param unchanged how many questions are as they were, in words; empty if none is
 * @param population whom the survey is meant for, where that changed
 * @param around what changed around the questions
 */
@Introspected
public record DiffView(
    String language,
    List<QuestionView> questions,
    String unchanged,
    List<Rewrite> population,
    List<Rewrite> around) {
  /**
   * A question about which something is otherwise.
   *
   * @param id its name
   * @param wording what is asked now, or was asked last
   * @param effect what it means for the trend: same, doubtful, break, begins or ends
   * @param symbol the same as a sign
   * @param title what happened to it
   * @param meaning what that means for its trend
   * @param asked what a respondent sees otherwise
   * @param audience who is asked otherwise
   * @param answered under which rules it is answered otherwise
   */
  public record QuestionView(
      String id,
      String wording,
      String effect,
      String symbol,
      String title,
      String meaning,
      List<Rewrite> asked,
      List<Rewrite> audience,
      List<Rewrite> answered) {
    private static final Map<String, String> SYMBOLS =
        Map.of("same", "=", "doubtful", "≈", "break", "≠", "begins", "+", "ends", "−");

    static QuestionView of(Difference question) {
      return new QuestionView(
          question.id(),
          question.wording(),
          effect(question),
          symbol(effect(question)),
          question.title(),
          question.meaning(),
          question.asked(),
          question.audience(),
          question.answered());
    }

    /** A trend that continues with other people is no better than a parted one. */
    private static String effect(Difference question) {
      return switch (question.finding().decisive()) {
        case UNCHANGED, TYPO -> question.audience().isEmpty() ? "same" : "doubtful";
        case ORDER -> "doubtful";
        case WORDING, OPTIONS, SCALE -> "break";
        case ADDED -> "begins";
        case REMOVED -> "ends";
      };
    }

    private static String symbol(String effect) {
      return SYMBOLS.getOrDefault(effect, "");
    }

    /** Whether there are words to show behind the verdict. */
    public boolean hasWords() {
      return !asked.isEmpty() || !audience.isEmpty() || !answered.isEmpty();
    }
  }

  /** What a comparison found, in words. */
  public static DiffView of(Diff diff, String language) {
    var changed = diff.changed().stream().map(QuestionView::of).toList();
    return new DiffView(
        language,
        changed,
        unchanged(diff.questions().size() - changed.size()),
        diff.population(),
        diff.around());
  }

  private static String unchanged(int questions) {
    return questions == 0
        ? ""
        : Words.count(questions, "question") + (questions == 1 ? " is" : " are") + " as before.";
  }

  /** Whether there are words to show behind the verdicts. */
  public boolean hasWords() {
    return !population.isEmpty()
        || !around.isEmpty()
        || questions.stream().anyMatch(QuestionView::hasWords);
  }
}
