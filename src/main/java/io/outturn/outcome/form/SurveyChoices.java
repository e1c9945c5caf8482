package io.outturn.outcome.form;

import java.util.List;

/** The measures that one survey offers. */
record SurveyChoices(String title, List<MeasureChoice> measures) {}
