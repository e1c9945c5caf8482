package io.outturn.response.imports;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.response.mapping.Proposal;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A question's column.
 *
 * @param question the question's id
 * @param column its column; empty or absent when the file does not answer it
 * @param values what cells stand for, written {@code 1 = 5, 2 = 4}
 * @param missing cells that are no answer, with commas between
 * @param whenColumn the column that decides whether a row answers the question
 * @param whenValue what that column must hold
 */
@Serdeable
@Schema(name = "Column")
record ColumnDocument(
    String question,
    @Nullable String column,
    @Nullable String values,
    @Nullable String missing,
    @Nullable String whenColumn,
    @Nullable String whenValue) {
  static ColumnDocument of(Proposal.Column column) {
    return new ColumnDocument(
        column.question(),
        column.column(),
        column.values(),
        column.missing(),
        column.whenColumn(),
        column.whenValue());
  }

  static ColumnDocument none(String question) {
    return new ColumnDocument(question, null, null, null, null, null);
  }

  Proposal.Column read() {
    return new Proposal.Column(
        question, text(column), text(values), text(missing), text(whenColumn), text(whenValue));
  }

  /** The name here of a field of the page's form. */
  static String place(String field) {
    return switch (field) {
      case "when-column" -> "whenColumn";
      case "when-value" -> "whenValue";
      default -> field;
    };
  }

  private static String text(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }
}
