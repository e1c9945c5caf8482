package io.outturn.editor.guide;

import java.util.List;
import java.util.stream.Stream;

/**
 * Fields that belong together.
 *
 * @param id of its heading
 * @param title of its heading
 * @param hint under it; empty without one
 * @param fields what is filled in
 * @param items several things of a kind, which can be added, moved and removed
 * @param one what one of them is called; empty where there are none
 */
record Section(
    String id, String title, String hint, List<Field> fields, List<Item> items, String one) {
  static Section of(String id, String title, String hint, List<Field> fields) {
    return new Section(id, title, hint, fields, List.of(), "");
  }

  Stream<Field> all() {
    return Stream.concat(fields.stream(), items.stream().flatMap(item -> item.fields().stream()));
  }
}
