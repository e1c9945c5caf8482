package io.outturn.response.mapping;

/**
 * One thing that is wrong with a mapping file.
 *
 * @param file its name
 * @param line where, counted from 1
 * @param column where in that line, counted from 1
 * @param message what is wrong and what would be right
 */
public record MappingError(String file, int line, int column, String message) {
  @Override
  public String toString() {
    return file + ":" + line + ":" + column + ": " + message;
  }
}
