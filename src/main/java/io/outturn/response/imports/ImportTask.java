package io.outturn.response.imports;

import io.outturn.response.mapping.Mapping;
import io.outturn.survey.SurveyVersion;
import java.nio.file.Path;

/**
 * What is to be imported.
 *
 * @param file the CSV file
 * @param mapping what its columns mean
 * @param version the survey version that new responses answer
 * @param trial whether the rows are only looked at and nothing is stored
 */
record ImportTask(Path file, Mapping mapping, SurveyVersion version, boolean trial) {
  /** What makes a row's identity unique among all imports: the survey and the file's source. */
  String origin() {
    return mapping.survey() + "/" + mapping.source();
  }
}
