package io.outturn.ops.backup;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** A table and its columns in their order, without those that the database computes itself. */
record Table(String name, List<Column> columns) {
  Table {
    Names.plain(name);
    columns = List.copyOf(columns);
  }

  String quoted() {
    return "`" + name + "`";
  }

  String select() {
    var selected = columns.stream().map(Column::selected).collect(joining(", "));
    return "SELECT " + selected + " FROM " + quoted();
  }

  String insert() {
    var named = columns.stream().map(Column::quoted).collect(joining(", "));
    var values = columns.stream().map(_ -> "?").collect(joining(", "));
    return "INSERT INTO " + quoted() + " (" + named + ") VALUES (" + values + ")";
  }

  /** Its columns as a file's contents name them, to see whether two tables are alike. */
  String shape() {
    return columns.stream()
        .map(column -> column.name() + ":" + column.kind())
        .collect(joining(","));
  }
}
