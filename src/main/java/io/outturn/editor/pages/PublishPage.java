package io.outturn.editor.pages;

import io.micronaut.core.annotation.Introspected;
import io.outturn.dashboard.versions.DiffView;
import io.outturn.survey.comparison.Diff;
import io.outturn.survey.file.SurveyFile;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What publishing a draft does.
 *
 * @param slug of the survey; empty while the draft has problems
 * @param remarks what the checker and the lint say
 * @param meaning what publishing does to trends, in a sentence
 * @param diff question by question; null where there is nothing to compare
 * @param why the reason that was typed
 * @param wrong what kept it from being published; empty if nothing did
 */
@Introspected
record PublishPage(
    Head head,
    String slug,
    Remarks remarks,
    String meaning,
    @Nullable DiffView diff,
    String why,
    String wrong) {
  static PublishPage of(OpenDraft draft, Optional<Diff> changes, String why, String wrong) {
    var survey = draft.checked().file().map(SurveyFile::survey);
    var language = survey.map(it -> it.defaultLanguage()).orElse("en");
    return new PublishPage(
        Head.of(draft, Head.Way.PUBLISH),
        survey.map(it -> it.slug()).orElse(""),
        Remarks.of(draft.checked()),
        changes.map(PublishPage::meaning).orElse("It was never asked before: every trend begins."),
        changes
            .filter(diff -> !diff.isNone())
            .map(diff -> DiffView.of(diff, language))
            .orElse(null),
        why,
        wrong);
  }

  private static String meaning(Diff diff) {
    if (diff.isNone()) {
      return "It says just what is asked already.";
    }
    int broken = diff.broken().size();
    return broken == 0
        ? "Every trend continues."
        : "%d of %d trends %s not continue."
            .formatted(broken, diff.questions().size(), broken == 1 ? "does" : "do");
  }
}
