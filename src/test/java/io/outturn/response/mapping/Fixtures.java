package io.outturn.response.mapping;

import io.outturn.survey.LocalizedText;
import io.outturn.survey.Question;
import io.outturn.survey.Survey;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.Surveys;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A survey as the imported files answer it, and the surveys there are: only this one. */
public final class Fixtures {
  private Fixtures() {}

  /** A survey with one rating and two comments, under a slug of its own. */
  public static SurveyVersion survey(String slug) {
    List<Question> questions =
        List.of(
            new Question.Satisfaction(
                "experience",
                text("Overall, how was it?"),
                Optional.empty(),
                true,
                List.of(text("1"), text("2"), text("3"), text("4"), text("5"))),
            comment("good", "What was good?"),
            comment("better", "What could we do better?"));
    return new SurveyVersion(
        UUID.randomUUID(),
        new Survey(
            slug,
            List.of("en"),
            text("Friends and family"),
            text("Purpose"),
            text("Privacy"),
            text("Thanks"),
            questions,
            List.of(List.of("experience", "good", "better")),
            List.of(),
            Optional.empty()),
        Map.of(
            "experience", UUID.randomUUID(),
            "good", UUID.randomUUID(),
            "better", UUID.randomUUID()));
  }

  private static Question comment(String id, String words) {
    return new Question.Comment(id, text(words), Optional.empty(), false, 4000);
  }

  private static LocalizedText text(String words) {
    return new LocalizedText(Map.of("en", words));
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
    public SurveyVersion publish(Survey survey, String definition) {
      throw new UnsupportedOperationException("Nothing is published here");
    }
  }
}
