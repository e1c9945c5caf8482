package io.outturn.outcome;

import io.outturn.survey.Measure;

/**
 * Where a key result's value comes from.
 *
 * @param survey the slug of the survey that is asked
 * @param measure the score, one that the survey offers
 * @param segment whose answers count; empty for everybody's
 */
public record Source(String survey, Measure measure, String segment) {
  public boolean everybody() {
    return segment.isEmpty();
  }
}
