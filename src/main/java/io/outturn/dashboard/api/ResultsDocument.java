package io.outturn.dashboard.api;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The results of a survey.
 *
 * @param survey its slug
 * @param surveyVersion the current version, whose questions are counted
 * @param from the first day counted
 * @param to the last day counted
 * @param segment whose answers; absent for everybody's
 * @param questions the counts of every rated question
 * @param measures the scores that the survey offers
 */
@Serdeable
@Schema(name = "Results")
record ResultsDocument(
    String survey,
    UUID surveyVersion,
    LocalDate from,
    LocalDate to,
    @Nullable String segment,
    List<QuestionDocument> questions,
    List<MeasureDocument> measures) {}
