package io.outturn.dashboard.versions;

import io.outturn.audit.Histories;
import io.outturn.audit.Subject;
import io.outturn.dashboard.Missing;
import io.outturn.dashboard.Words;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.Surveys;
import io.outturn.survey.comparison.Diff;
import io.outturn.tally.Selection;
import io.outturn.tally.Tallies;
import io.outturn.time.Window;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Puts together how surveys came to what they ask. */
@Singleton
final class VersionDesk {
  private final Surveys surveys;
  private final Tallies tallies;
  private final Histories histories;

  VersionDesk(Surveys surveys, Tallies tallies, Histories histories) {
    this.histories = histories;
    this.surveys = surveys;
    this.tallies = tallies;
  }

  VersionsPage all(String slug) {
    var entries = entries(slug);
    var views = new ArrayList<EntryView>();
    for (int i = 0; i < entries.size(); i++) {
      views.addFirst(view(entries, i));
    }
    return new VersionsPage(
        title(slug, entries), "/surveys/" + slug, views, histories.of(Subject.Kind.SURVEY, slug));
  }

  VersionPage one(String slug, int version) {
    var entries = entries(slug);
    int place = place(entries, version).orElseThrow(Missing.version(slug, version));
    return new VersionPage(
        title(slug, entries),
        address(slug),
        view(entries, place),
        definition(slug, version),
        address(slug, version) + "/definition");
  }

  /** Every publication of a survey, the first one first. */
  List<PublicationDocument> publications(String slug) {
    return entries(slug).stream().map(PublicationDocument::of).toList();
  }

  /** The file of a version, letter by letter. */
  String definition(String slug, int version) {
    var entries = entries(slug);
    return place(entries, version)
        .flatMap(place -> surveys.definition(entries.get(place).publication().version()))
        .orElseThrow(Missing.version(slug, version));
  }

  private List<Entry> entries(String slug) {
    var publications = surveys.publications(slug);
    if (publications.isEmpty()) {
      throw Missing.survey(slug).get();
    }
    return Entry.of(publications);
  }

  /** Where a version was first published. */
  private static Optional<Integer> place(List<Entry> entries, int version) {
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).version() == version) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private String title(String slug, List<Entry> entries) {
    return readable(entries.getLast().publication().version())
        .map(SurveyVersion::survey)
        .map(survey -> survey.title().in(survey.defaultLanguage()))
        .orElse(slug);
  }

  private EntryView view(List<Entry> entries, int place) {
    var entry = entries.get(place);
    var publication = entry.publication();
    var diff = publication.asked() ? diff(entries, place) : Optional.<DiffView>empty();
    return new EntryView(
        EntryView.title(entry),
        address(publication.slug(), entry.version()),
        publication.asked() && place == entries.size() - 1,
        EntryView.when(publication),
        publication.publisher().why(),
        responses(entry),
        diff.isPresent() ? "" : state(entries, place),
        diff.orElse(null));
  }

  private Optional<DiffView> diff(List<Entry> entries, int place) {
    return place == 0 || isSame(entries, place)
        ? Optional.empty()
        : readable(entries.get(place - 1).publication().version())
            .flatMap(before ->
                readable(entries.get(place).publication().version())
                    .map(after -> diff(before, after)));
  }

  private static DiffView diff(SurveyVersion before, SurveyVersion after) {
    return DiffView.of(
        Diff.between(before.survey(), after.survey()), after.survey().defaultLanguage());
  }

  private static boolean isSame(List<Entry> entries, int place) {
    return place > 0 && entries.get(place).version() == entries.get(place - 1).version();
  }

  private static String state(List<Entry> entries, int place) {
    if (!entries.get(place).publication().asked()) {
      return "The survey was not asked from then on.";
    }
    if (isSame(entries, place)) {
      return "It says what it said before.";
    }
    return place == 0
        ? "The first version: every trend begins here."
        : "This release cannot read one of the two versions, so it cannot say what changed.";
  }

  private String responses(Entry entry) {
    var selection = Selection.of(entry.publication().version(), Window.ALWAYS);
    return Words.count(tallies.flags(selection).responses(), "response")
        + " to version "
        + entry.version();
  }

  /** An earlier release may have allowed what this one refuses; its file is there all the same. */
  private Optional<SurveyVersion> readable(UUID version) {
    try {
      return surveys.version(version);
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private static String address(String slug) {
    return "/surveys/" + slug + "/versions";
  }

  private static String address(String slug, int version) {
    return address(slug) + "/" + version;
  }
}
