package io.outturn.editor.pages;

import io.micronaut.core.annotation.Introspected;
import io.outturn.survey.Survey;
import io.outturn.survey.file.SurveyFile;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The frames in which a draft is shown, or that it has problems.
 *
 * @param frame the address of what stands in them; null for a draft with problems
 * @param shown which page they show, in words
 * @param pages links to all pages
 * @param languages links to all languages
 */
@Introspected
record PreviewPage(
    Head head,
    @Nullable String frame,
    String shown,
    List<Head.Tab> pages,
    List<Head.Tab> languages) {

  static PreviewPage of(OpenDraft draft, String language, int page) {
    var head = Head.of(draft, Head.Way.PREVIEW);
    return draft
        .checked()
        .file()
        .map(SurveyFile::survey)
        .map(survey -> of(head, survey, Previews.spoken(survey, language), page))
        .orElseGet(() -> new PreviewPage(head, null, "", List.of(), List.of()));
  }

  private static PreviewPage of(Head head, Survey survey, String language, int asked) {
    int last = survey.pages().size();
    int page = Math.clamp(asked, 1, last + 1);
    return new PreviewPage(
        head,
        address(head, "/preview/page", language, page),
        title(page, last),
        IntStream.rangeClosed(1, last + 1)
            .mapToObj(i -> tab(head, title(i, last), language, i, i == page))
            .toList(),
        survey.languages().stream()
            .map(each -> tab(head, name(each), each, page, each.equals(language)))
            .toList());
  }

  private static Head.Tab tab(Head head, String title, String language, int page, boolean current) {
    return new Head.Tab(title, address(head, "/preview", language, page), current);
  }

  private static String title(int page, int last) {
    return page > last ? "Thank-you page" : "Page " + page;
  }

  private static String name(String language) {
    return Locale.forLanguageTag(language).getDisplayName(Locale.ENGLISH);
  }

  private static String address(Head head, String path, String language, int page) {
    return "%s%s?language=%s&page=%d".formatted(head.home(), path, language, page);
  }
}
