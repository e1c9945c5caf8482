package io.outturn.dashboard.versions;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.survey.SurveyVersion;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A survey as it is asked now.
 *
 * @param slug its name in addresses
 * @param version the key of its current version
 * @param title what respondents see above it, in its first language
 * @param languages in which it can be answered, the first one first
 * @param measures the scores that it offers
 * @param closesOn the last day it takes answers; absent when it does not close
 */
@Serdeable
@Schema(name = "Survey")
record SurveyDocument(
    String slug,
    UUID version,
    String title,
    List<String> languages,
    List<String> measures,
    @Nullable LocalDate closesOn) {
  static SurveyDocument of(SurveyVersion version) {
    var survey = version.survey();
    return new SurveyDocument(
        survey.slug(),
        version.id(),
        survey.title().in(survey.defaultLanguage()),
        survey.languages().stream().map(Object::toString).toList(),
        survey.measures().stream().map(Object::toString).toList(),
        survey.closesOn().orElse(null));
  }
}
