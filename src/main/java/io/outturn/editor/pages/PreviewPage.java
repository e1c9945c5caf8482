package io.outturn.editor.pages;

import io.micronaut.core.annotation.Introspected;
import io.outturn.survey.Survey;
import io.outturn.survey.file.SurveyFile;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The frame in which a draft is shown, or that it has problems.
 *
 * @param frame the address of what stands in it; null for a draft with problems
 * @param shown which page it shows, in words
 * @param wide whether it is as wide as a desktop, and not as a phone
 * @param widths links to both
 * @param languages links to all languages
 * @param pages links to all pages
 */
@Introspected
record PreviewPage(
    Head head,
    @Nullable String frame,
    String shown,
    boolean wide,
    List<Head.Tab> widths,
    List<Head.Tab> languages,
    List<Head.Tab> pages) {
  private static final String PAGE = "/preview/page";
  private static final String PREVIEW = "/preview";

  /** What was chosen. */
  record Choice(String language, int page, boolean wide) {
    private String address(Head head, String path) {
      return "%s%s?language=%s&page=%d%s"
          .formatted(head.home(), path, language, page, wide ? "&width=desktop" : "");
    }

    private Head.Tab tab(Head head, String title, Choice now) {
      return new Head.Tab(title, address(head, PREVIEW), equals(now));
    }
  }

  static PreviewPage of(OpenDraft draft, Choice choice) {
    var head = Head.of(draft, Head.Way.PREVIEW);
    return draft
        .checked()
        .file()
        .map(SurveyFile::survey)
        .map(survey -> of(head, survey, possible(choice, survey)))
        .orElseGet(() -> new PreviewPage(head, null, "", false, List.of(), List.of(), List.of()));
  }

  private static Choice possible(Choice choice, Survey survey) {
    return new Choice(
        Previews.spoken(survey, choice.language()),
        Math.clamp(choice.page(), 1, survey.pages().size() + 1),
        choice.wide());
  }

  private static PreviewPage of(Head head, Survey survey, Choice now) {
    int last = survey.pages().size();
    return new PreviewPage(
        head,
        now.address(head, PAGE),
        title(now.page(), last),
        now.wide(),
        List.of(
            new Choice(now.language(), now.page(), false).tab(head, "Phone", now),
            new Choice(now.language(), now.page(), true).tab(head, "Desktop", now)),
        survey.languages().stream()
            .map(each -> new Choice(each, now.page(), now.wide()).tab(head, name(each), now))
            .toList(),
        IntStream.rangeClosed(1, last + 1)
            .mapToObj(i -> new Choice(now.language(), i, now.wide()).tab(head, title(i, last), now))
            .toList());
  }

  private static String title(int page, int last) {
    return page > last ? "Thank-you page" : "Page " + page;
  }

  private static String name(String language) {
    return Locale.forLanguageTag(language).getDisplayName(Locale.ENGLISH);
  }
}
