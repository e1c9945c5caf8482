package io.outturn.editor.pages;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import io.outturn.editor.edit.NewSurvey;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.Surveys;
import jakarta.inject.Singleton;
import java.util.List;

/** The texts with which a draft can begin. */
@Singleton
final class Beginnings {
  private final Surveys surveys;

  Beginnings(Surveys surveys) {
    this.surveys = surveys;
  }

  /** A survey whose text can be taken. */
  public record Beginning(String slug, String title) {}

  List<Beginning> all() {
    return surveys.all().stream()
        .map(SurveyVersion::survey)
        .map(it -> new Beginning(it.slug(), it.title().in(it.defaultLanguage())))
        .toList();
  }

  String text(NewDraft form) {
    return form.from().isEmpty()
        ? NewSurvey.text(form.title(), form.language(), slugs())
        : asked(form.from());
  }

  private List<String> slugs() {
    return surveys.all().stream().map(it -> it.survey().slug()).toList();
  }

  private String asked(String slug) {
    return surveys
        .current(slug)
        .flatMap(version -> surveys.definition(version.id()))
        .orElseThrow(() ->
            new HttpStatusException(HttpStatus.NOT_FOUND, "There is no survey " + slug + "."));
  }
}
