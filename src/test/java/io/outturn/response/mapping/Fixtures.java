package io.outturn.response.mapping;

import io.outturn.survey.Publication;
import io.outturn.survey.Publisher;
import io.outturn.survey.Series;
import io.outturn.survey.Survey;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.Surveys;
import io.outturn.survey.file.SurveyTexts;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A survey as the imported files answer it, and the surveys there are: only this one. */
public final class Fixtures {
  private Fixtures() {}

  /** A survey with one rating and two comments, under a slug of its own. */
  public static SurveyVersion survey(String slug) {
    return SurveyTexts.version(SurveyTexts.survey(slug, yaml(slug)));
  }

  private static String yaml(String slug) {
    return """
    slug: %s
    languages: [en]
    title: Friends and family
    purpose: Purpose
    privacy: Privacy
    thanks: Thanks
    questions:
      - id: experience
        type: satisfaction
        text: Overall, how was it?
        required: true
        labels: ["5", "4", "3", "2", "1"]
      - {id: good, type: comment, text: What was good?, maximum-length: 4000}
      - {id: better, type: comment, text: What could we do better?, maximum-length: 4000}
    pages: [[experience, good, better]]
    """
        .formatted(slug);
  }

  public static Surveys surveys(SurveyVersion... versions) {
    return new OnlyThese(List.of(versions));
  }

  private record OnlyThese(List<SurveyVersion> all) implements Surveys {
    @Override
    public Optional<SurveyVersion> current(String slug) {
      return all.stream().filter(version -> version.survey().slug().equals(slug)).findFirst();
    }

    @Override
    public Optional<SurveyVersion> version(UUID id) {
      return all.stream().filter(version -> version.id().equals(id)).findFirst();
    }

    @Override
    public Optional<String> definition(UUID version) {
      return Optional.empty();
    }

    @Override
    public List<Publication> publications(String slug) {
      return List.of();
    }

    @Override
    public Series series(String slug, String id) {
      return new Series(List.of());
    }

    @Override
    public void withdraw(String slug, Publisher publisher) {
      throw new UnsupportedOperationException();
    }

    @Override
    public SurveyVersion publish(Survey survey, String definition, Publisher publisher) {
      throw new UnsupportedOperationException("Nothing is published here");
    }
  }
}
