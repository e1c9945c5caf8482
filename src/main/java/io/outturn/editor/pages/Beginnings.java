package io.outturn.editor.pages;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import io.outturn.editor.draft.DraftLine;
import io.outturn.editor.draft.Drafts;
import io.outturn.editor.edit.NewSurvey;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.Surveys;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts with which a draft can begin. */
@Singleton
public final class Beginnings {
  private final Surveys surveys;
  private final Drafts drafts;

  Beginnings(Surveys surveys, Drafts drafts) {
    this.surveys = surveys;
    this.drafts = drafts;
  }

  /** A survey whose text can be taken. */
  public record Beginning(String slug, String title) {}

  List<Beginning> all() {
    return surveys.all().stream()
        .map(SurveyVersion::survey)
        .map(it -> new Beginning(it.slug(), it.title().in(it.defaultLanguage())))
        .toList();
  }

  /** The text that a draft begins with. */
  public String text(NewDraft form) {
    return form.from().isEmpty()
        ? NewSurvey.text(form.title(), form.language(), slugs())
        : asked(form.from());
  }

  /** Two drafts of one title must not become one survey. */
  private Set<String> slugs() {
    var asked = surveys.all().stream().map(it -> it.survey().slug());
    var drafted = drafts.all().stream().map(DraftLine::slug);
    return Stream.concat(asked, drafted).collect(Collectors.toSet());
  }

  private String asked(String slug) {
    return surveys
        .current(slug)
        .flatMap(version -> surveys.definition(version.id()))
        .orElseThrow(() ->
            new HttpStatusException(HttpStatus.NOT_FOUND, "There is no survey " + slug + "."));
  }
}
