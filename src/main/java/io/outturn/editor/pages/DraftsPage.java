package io.outturn.editor.pages;

import io.micronaut.core.annotation.Introspected;
import io.outturn.dashboard.Words;
import io.outturn.editor.draft.DraftLine;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The drafts and the form that begins one.
 *
 * @param drafts those that are worked on
 * @param rested those that were put aside
 * @param beginnings the surveys whose text can be taken
 * @param languages in which a survey can begin; others can be added later
 * @param form what was typed
 * @param wrong what keeps the draft from beginning; empty if nothing does
 */
@Introspected
record DraftsPage(
    List<Line> drafts,
    List<Line> rested,
    List<Beginnings.Beginning> beginnings,
    List<Language> languages,
    NewDraft form,
    String wrong) {
  private static final List<String> LANGUAGES =
      List.of("en", "de", "es", "fr", "it", "pt", "nl", "ar");

  /** A language by its tag. */
  public record Language(String tag, String name) {
    static Language of(String tag) {
      return new Language(tag, Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH));
    }
  }

  /**
   * A draft.
   *
   * @param state whether it has problems or was published
   * @param last who saved what, and when
   */
  public record Line(String title, String address, String slug, String state, String last) {
    static Line of(DraftLine draft) {
      var saving = draft.last();
      return new Line(
          draft.title().isEmpty() ? "Survey without a title" : draft.title(),
          draft.id().home(),
          draft.slug(),
          state(draft),
          "%s, %s: %s".formatted(saving.by(), Words.day(saving.at()), saving.what()));
    }

    private static String state(DraftLine draft) {
      int problems = draft.last().problems();
      if (problems > 0) {
        return Words.count(problems, "problem");
      }
      return draft.last().published() ? "Published as it stands" : "Ready to be published";
    }
  }

  static DraftsPage of(
      List<DraftLine> drafts, List<Beginnings.Beginning> beginnings, NewDraft form, String wrong) {
    return new DraftsPage(
        lines(drafts.stream().filter(it -> !it.rests())),
        lines(drafts.stream().filter(DraftLine::rests)),
        beginnings,
        LANGUAGES.stream().map(Language::of).toList(),
        form,
        wrong);
  }

  private static List<Line> lines(Stream<DraftLine> drafts) {
    return drafts.map(Line::of).toList();
  }
}
