package io.outturn.editor.guide;

import io.micronaut.core.annotation.Introspected;
import io.outturn.editor.edit.Words;
import io.outturn.editor.pages.Head;
import io.outturn.editor.yaml.Value;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A draft at a glance.
 *
 * @param todos what is to be put right before it can be published
 * @param advice how many findings the lint has, in words; empty without one
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
    String advice,
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
        advice(guided.draft().checked().findings().size()),
        "%s (%s)".formatted(revision.what(), revision.by()),
        Words.of(survey.value().get("purpose"), survey.languages()).in(survey.language()),
        survey.languages().stream().map(InputView::called).collect(Collectors.joining(", ")),
        days(survey.value()),
        survey.value().written("population"),
        survey.pages().stream().map(page -> PageLine.of(guided, page)).toList(),
        survey.astray().stream().map(it -> QuestionLine.of(guided, it, true)).toList(),
        MeasureLine.all(guided),
        survey.language(),
        trouble);
  }

  private static String advice(int findings) {
    return switch (findings) {
      case 0 -> "";
      case 1 -> "The lint has one remark on how it asks.";
      default -> "The lint has %d remarks on how it asks.".formatted(findings);
    };
  }

  private static String days(Value survey) {
    var opens = survey.written("opens");
    var closes = survey.written("closes");
    return (opens.isEmpty() ? "As soon as it is published" : "From " + opens)
        + (closes.isEmpty() ? ", with no last day" : ", until " + closes);
  }
}
