package io.outturn.response.mapping;

import io.outturn.response.Answer;
import io.outturn.survey.Survey;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads rows by a mapping. */
public final class RowReader {
  private final Mapping mapping;
  private final List<ColumnReader> columns;
  private final LocalDate latest;

  /**
   * A reader.
   *
   * @param mapping what the columns mean
   * @param survey what was asked; it has every question that the mapping names
   * @param latest the last day that is believed
   */
  public RowReader(Mapping mapping, Survey survey, LocalDate latest) {
    this.mapping = mapping;
    this.latest = latest;
    this.columns =
        mapping.questions().stream()
            .map(column ->
                new ColumnReader(
                    column,
                    survey.question(column.question()).orElseThrow(),
                    mapping.date().format()))
            .toList();
  }

  /**
   * What a row says.
   *
   * @throws RowRefused when it cannot be read
   */
  public Entry read(Row row) {
    row.requireEveryCell();
    return new Entry(
        row.line(),
        mapping.identity().of(row),
        mapping.date().of(row, latest),
        mapping.account().map(account -> account.of(row)),
        answers(row));
  }

  private Map<String, Answer> answers(Row row) {
    var answers = new HashMap<String, Answer>();
    for (var column : columns) {
      column.read(row).ifPresent(answer -> answers.put(column.question(), answer));
    }
    return answers;
  }
}
