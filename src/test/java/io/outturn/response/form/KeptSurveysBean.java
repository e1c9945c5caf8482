package io.outturn.response.form;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.outturn.survey.Surveys;
import jakarta.inject.Singleton;

@Factory
final class KeptSurveysBean {
  @Singleton
  @Requires(missingBeans = Surveys.class)
  Surveys surveys() {
    return new KeptSurveys();
  }
}
