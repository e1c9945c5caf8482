package io.outturn.response.mapping;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds columns by what they are called; capitals and signs between words play no part. */
final class ColumnNames {
  private ColumnNames() {}

  /** The column whose name holds one of some words, by the order of the words. */
  static Optional<String> best(List<String> columns, List<String> names) {
    return names.stream()
        .map(ColumnNames::plain)
        .flatMap(name ->
            columns.stream()
                .filter(column -> (" " + plain(column) + " ").contains(" " + name + " "))
                .min(Comparator.comparingInt(String::length))
                .stream())
        .findFirst();
  }

  static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
