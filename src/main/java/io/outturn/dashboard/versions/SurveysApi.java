package io.outturn.dashboard.versions;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.api.Paging;
import io.outturn.dashboard.Missing;
import io.outturn.survey.Surveys;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Surveys, their versions and their files as JSON. */
@Controller("/api/v1/surveys")
@Needs(Right.READ_RESULTS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Surveys")
@SecurityRequirement(name = "bearer")
final class SurveysApi {
  private static final String HOME = "/api/v1/surveys";
  private final Surveys surveys;
  private final VersionDesk desk;

  SurveysApi(Surveys surveys, VersionDesk desk) {
    this.surveys = surveys;
    this.desk = desk;
  }

  /** The surveys that are asked. */
  @Get
  @Operation(operationId = "listSurveys", summary = "The surveys that are asked")
  HttpResponse<List<SurveyDocument>> all(
      @QueryValue(defaultValue = Paging.USUAL) int limit, @Nullable @QueryValue String after) {
    var all = surveys.all().stream().map(SurveyDocument::of).toList();
    return Paging.of(limit, after).page(HOME, all, SurveyDocument::slug);
  }

  /** One survey as it is asked now. */
  @Get("/{slug}")
  @Operation(operationId = "readSurvey", summary = "A survey")
  SurveyDocument one(String slug) {
    return surveys.current(slug).map(SurveyDocument::of).orElseThrow(Missing.survey(slug));
  }

  /** How a survey came to what it asks, the first publication first. */
  @Get("/{slug}/versions")
  @Operation(operationId = "listVersions", summary = "The publications of a survey")
  HttpResponse<List<PublicationDocument>> versions(
      String slug,
      @QueryValue(defaultValue = Paging.USUAL) int limit,
      @Nullable @QueryValue String after) {
    var all = desk.publications(slug);
    return Paging.of(limit, after)
        .page(HOME + "/" + slug + "/versions", all, PublicationDocument::cursor);
  }

  /** The file of a version, letter by letter. */
  @Get(value = "/{slug}/versions/{version}/definition", produces = "application/yaml")
  @Operation(operationId = "readDefinition", summary = "The file of a version")
  String definition(String slug, int version) {
    return desk.definition(slug, version);
  }
}
