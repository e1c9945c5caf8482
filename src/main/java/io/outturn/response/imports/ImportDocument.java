package io.outturn.response.imports;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.response.mapping.Guess;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an import stands.
 *
 * @param id its key
 * @param survey the slug of the survey that was answered
 * @param name the file's name
 * @param state {@code WAITING} for its mapping, {@code RUNNING} or {@code ENDED}
 * @param columns what the file's columns are called
 * @param proposal what its columns seem to mean, to be looked at and sent back
 * @param line the line it has come to; absent while it waits
 * @param lines how many lines the file has; absent while it waits
 * @param rows how many rows became what; absent while it waits
 * @param trouble why it ended before the end of the file; absent if it did not
 */
@Serdeable
@Schema(name = "Import")
record ImportDocument(
    UUID id,
    String survey,
    String name,
    String state,
    List<String> columns,
    MappingDocument proposal,
    @Nullable Long line,
    @Nullable Long lines,
    @Nullable Map<String, Long> rows,
    @Nullable String trouble) {
  static ImportDocument of(UUID id, ImportJob job) {
    var survey = job.version().survey();
    var standing = job.standing();
    return new ImportDocument(
        id,
        survey.slug(),
        job.name(),
        standing.map(now -> now.ended() ? "ENDED" : "RUNNING").orElse("WAITING"),
        job.sample().columns(),
        MappingDocument.of(Guess.of(job.sample(), survey, job.name())),
        standing.map(Standing::line).orElse(null),
        standing.map(Standing::lines).orElse(null),
        standing.map(ImportDocument::rows).orElse(null),
        standing.flatMap(Standing::trouble).orElse(null));
  }

  private static Map<String, Long> rows(Standing standing) {
    var rows = new TreeMap<String, Long>();
    for (var outcome : RowOutcome.values()) {
      rows.put(outcome.name(), standing.rows(outcome));
    }
    return rows;
  }
}
