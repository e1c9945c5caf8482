package io.outturn.response.imports;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import java.util.UUID;

/**
 * What the page shows while an import runs and when it has ended.
 *
 * @param section the part of the site that the navigation marks
 * @param id names the import
 * @param file the file's name
 * @param survey the survey's slug
 * @param ended whether it has ended
 * @param still whether the page does not load itself again
 * @param line how far it is, in words
 * @param percent how far it is, 0 to 100
 * @param summary what became of the rows
 * @param refused the first rows that were refused
 * @param refusedRows how many were refused in all
 * @param trouble why it ended before the end of the file; empty when it did not
 */
@Introspected
public record ProgressView(
    String section,
    String id,
    String file,
    String survey,
    boolean ended,
    boolean still,
    String line,
    int percent,
    List<String> summary,
    List<Line> refused,
    long refusedRows,
    String trouble) {
  private static final String SECTION = "import";

  /**
   * A row that was refused.
   *
   * @param number the line it begins on
   * @param column the column at fault; may be empty
   * @param reason what is wrong
   */
  @Introspected
  public record Line(long number, String column, String reason) {}

  static ProgressView of(UUID id, ImportJob job, Standing standing, boolean still) {
    return new ProgressView(
        SECTION,
        id.toString(),
        job.name(),
        job.version().survey().slug(),
        standing.ended(),
        still,
        ProgressWords.line(standing),
        standing.percent(),
        ProgressWords.summary(standing),
        job.refused().stream().map(ProgressView::line).toList(),
        standing.rows(RowOutcome.REFUSED),
        standing.trouble().orElse(""));
  }

  private static Line line(RefusedRow row) {
    return new Line(row.line(), row.column(), row.reason());
  }
}
