package io.outturn.dashboard.results;

import io.outturn.dashboard.BreakWords;
import io.outturn.dashboard.Words;
import io.outturn.survey.CountedWords;
import io.outturn.survey.Index;
import io.outturn.survey.Surveys;
import io.outturn.survey.question.Matrix;
import io.outturn.survey.question.Question;
import io.outturn.tally.Answered;
import jakarta.inject.Singleton;
import java.util.List;

/** Writes what stands above each summary. */
@Singleton
final class Heads {
  private final Surveys surveys;

  Heads(Surveys surveys) {
    this.surveys = surveys;
  }

  Summary.Head of(Question question, Answered answered, Asked asked) {
    var passed = answered.notApplicable();
    return new Summary.Head(
        question.id(),
        text(question, asked),
        Words.count(answered.answered(), "answer"),
        passed == 0 ? "" : "%s said that it does not apply".formatted(Words.number(passed)),
        breaks(question.id(), asked));
  }

  /** A matrix is not answered itself; its rows are. */
  Summary.Head of(Matrix matrix, Asked asked) {
    return new Summary.Head(matrix.id(), text(matrix, asked), "", "", List.of());
  }

  Summary.Head of(Index index, long complete, Asked asked) {
    return new Summary.Head(
        index.id(),
        "Index %s: %s".formatted(index.id(), CountedWords.of(asked.version().survey(), index)),
        Words.count(complete, "complete answer"),
        "",
        breaks(index.id(), asked));
  }

  private static String text(Question question, Asked asked) {
    return CountedWords.of(asked.version().survey(), question);
  }

  private List<String> breaks(String id, Asked asked) {
    return surveys.series(asked.version().survey().slug(), id).breaksIn(asked.window()).stream()
        .map(BreakWords::sentence)
        .toList();
  }
}
