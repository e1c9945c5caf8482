package io.outturn.dashboard.api;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A measure and its score.
 *
 * @param measure as the survey file writes it, for example {@code nps(recommend)}
 * @param score what the answers say
 */
@Serdeable
@Schema(name = "Measure")
record MeasureDocument(String measure, ScoreDocument score) {}
