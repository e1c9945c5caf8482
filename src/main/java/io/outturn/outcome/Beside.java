package io.outturn.outcome;

import io.outturn.survey.Series;

/**
 * Answers to what was asked before, on the scale of today. They may be looked at beside the answers
 * that count, and are never added to them.
 *
 * @param stretch what was asked then
 * @param days the answers
 */
public record Beside(Series.Stretch stretch, DailyCounts days) {}
