package io.outturn.editor.draft;

import io.outturn.survey.Publication;
import io.outturn.survey.Publisher;
import io.outturn.survey.Survey;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.Surveys;
import io.outturn.survey.comparison.Diff;
import io.outturn.survey.file.SurveyFile;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Makes a draft the version that is asked. */
@Singleton
public final class Publishing {
  private final Surveys surveys;
  private final Drafts drafts;

  Publishing(Surveys surveys, Drafts drafts) {
    this.surveys = surveys;
    this.drafts = drafts;
  }

  /** What publishing would change; none where no version of the survey was ever asked. */
  public Optional<Diff> changes(Survey survey) {
    return before(survey.slug()).map(before -> Diff.between(before, survey));
  }

  /** What is asked, or was asked last. */
  private Optional<Survey> before(String slug) {
    return surveys
        .current(slug)
        .or(() ->
            surveys.publications(slug).stream()
                .map(Publication::version)
                .reduce((_, last) -> last)
                .flatMap(surveys::version))
        .map(SurveyVersion::survey);
  }

  /**
   * Publishes a revision of a draft.
   *
   * @param file what the revision defines
   * @param why the reason, at most {@link Publisher#LONGEST_REASON} letters; may be empty
   */
  public SurveyVersion publish(Revision revision, SurveyFile file, String why, Author author) {
    var publisher = Publisher.editor(author.name(), why);
    var version = surveys.publish(file.survey(), file.definition(), publisher);
    drafts.published(revision.draft(), revision.number(), version.id(), author);
    return version;
  }
}
