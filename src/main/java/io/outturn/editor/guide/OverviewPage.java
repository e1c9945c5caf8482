package io.outturn.editor.guide;

import io.micronaut.core.annotation.Introspected;
import io.outturn.dashboard.Words;
import io.outturn.editor.edit.DraftSurvey;
import io.outturn.editor.pages.Head;
import io.outturn.editor.yaml.Value;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A draft at a glance.
 *
 * @param todos what is to be put right before it can be published
 * @param advice what would be asked better
 * @param last what was saved last, by whom
 * @param purpose why it asks, in the first language
 * @param languages in which it is asked, in words
 * @param days when it is asked, in words
 * @param population whom it is meant for
 * @param pages of the form
 * @param astray questions that stand on no page
 * @param measures its scores
 * @param language the tag of the first language
 * @param trouble why the last change was not saved
 */
@Introspected
record OverviewPage(
    Head head,
    List<Todos.Todo> todos,
    List<Todos.Advice> advice,
    String last,
    String purpose,
    String languages,
    String days,
    String population,
    List<PageLine> pages,
    List<QuestionLine> astray,
    List<MeasureLine> measures,
    String language,
    Trouble trouble) {
  static OverviewPage of(Guided guided, Trouble trouble) {
    var survey = guided.survey();
    var revision = guided.draft().revision();
    return new OverviewPage(
        guided.head(),
        new Todos(guided).all(),
        new Todos(guided).advice(),
        "%s (%s)".formatted(revision.what(), revision.by()),
        purpose(survey),
        survey.languages().stream().map(InputView::called).collect(Collectors.joining(", ")),
        days(survey.value()),
        survey.value().written("population"),
        survey.pages().stream().map(page -> PageLine.of(guided, page)).toList(),
        survey.astray().stream().map(it -> QuestionLine.of(guided, it, true)).toList(),
        MeasureLine.all(guided),
        survey.language(),
        trouble);
  }

  private static String purpose(DraftSurvey survey) {
    return io.outturn.editor.edit.Words.of(survey.value().get("purpose"), survey.languages())
        .in(survey.language());
  }

  private static String days(Value survey) {
    var opens = survey.written("opens");
    var closes = survey.written("closes");
    return (opens.isEmpty() ? "As soon as it is published" : "From " + day(opens))
        + (closes.isEmpty() ? ", with no last day" : ", until " + day(closes));
  }

  /** What is no day yet stands there as it is written. */
  private static String day(String written) {
    try {
      return Words.day(LocalDate.parse(written));
    } catch (DateTimeParseException noDay) {
      return written;
    }
  }
}
