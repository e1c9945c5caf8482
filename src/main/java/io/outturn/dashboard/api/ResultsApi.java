package io.outturn.dashboard.api;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.outcome.MinimumAnswers;
import io.outturn.outcome.Readings;
import io.outturn.statistics.Histogram;
import io.outturn.survey.Measure;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.Surveys;
import io.outturn.tally.Validity;
import io.outturn.time.Window;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The results of surveys as JSON, from the counts alone. */
@Controller("/api/v1/surveys")
@Needs(Right.READ_RESULTS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Results")
@SecurityRequirement(name = "bearer")
final class ResultsApi {
  private final Surveys surveys;
  private final Readings readings;
  private final MinimumAnswers minimum;
  private final Days days;

  ResultsApi(Surveys surveys, Readings readings, MinimumAnswers minimum, Days days) {
    this.surveys = surveys;
    this.readings = readings;
    this.minimum = minimum;
    this.days = days;
  }

  /**
   * Counts, n and estimates of a survey.
   *
   * @param slug the survey
   * @param from the first day counted; a year before {@code to} unless given
   * @param to the last day counted; today unless given
   * @param segment whose answers; everybody's unless given
   * @param validity {@code WITHOUT_FLAGGED} leaves out the responses that are flagged
   */
  @Get("/{slug}/results")
  @Operation(
      operationId = "readResults",
      summary = "Counts, n and estimates of a survey in a window")
  ResultsDocument results(
      @PathVariable String slug,
      @QueryValue @Nullable LocalDate from,
      @QueryValue @Nullable LocalDate to,
      @QueryValue @Nullable String segment,
      @QueryValue(defaultValue = "ALL") Validity validity) {
    var version =
        surveys
            .current(slug)
            .orElseThrow(
                () -> new HttpStatusException(HttpStatus.NOT_FOUND, "There is no survey " + slug));
    return document(version, days.window(from, to), segment, validity);
  }

  private ResultsDocument document(
      SurveyVersion version, Window window, @Nullable String segment, Validity validity) {
    var survey = version.survey();
    var whose = segment == null ? "" : segment;
    Map<String, Histogram> counts = counts(version, whose, window, validity);
    return new ResultsDocument(
        survey.slug(),
        version.id(),
        window.from(),
        window.to(),
        segment,
        counts.entrySet().stream()
            .map(count ->
                QuestionDocument.of(
                    count.getKey(),
                    version.questionVersion(count.getKey()),
                    count.getValue(),
                    minimum.value()))
            .toList(),
        survey.measures().stream()
            .map(measure -> document(version, measure, whose, window, counts))
            .toList());
  }

  /** Every rated question and index is counted once, however many measures are made of it. */
  private Map<String, Histogram> counts(
      SurveyVersion version, String segment, Window window, Validity validity) {
    var counts = new LinkedHashMap<String, Histogram>();
    version
        .survey()
        .counted()
        .forEach(counted ->
            counts.put(counted.id(), readings.count(version, counted, segment, window, validity)));
    return counts;
  }

  private MeasureDocument document(
      SurveyVersion version,
      Measure measure,
      String segment,
      Window window,
      Map<String, Histogram> counts) {
    var answers = Objects.requireNonNull(counts.get(measure.question()));
    var reading = readings.reading(version, measure, segment, window, answers);
    return new MeasureDocument(measure.toString(), ScoreDocument.of(reading.score()));
  }
}
