package io.outturn.editor.guide;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Fields that belong together, on a page.
 *
 * @param id of its heading
 * @param heading what it is called
 * @param hint under the heading; empty without one
 * @param fields what is filled in
 * @param items several things of a kind
 * @param one what one of them is called; empty where there are none
 */
@Introspected
public record SectionView(
    String id,
    String heading,
    String hint,
    List<FieldView> fields,
    List<ItemView> items,
    String one) {
  static List<SectionView> of(Sheet sheet, Map<String, String> typed, List<Fault> faults) {
    return sheet.sections().stream().map(it -> of(it, typed, faults)).toList();
  }

  private static SectionView of(Section section, Map<String, String> typed, List<Fault> faults) {
    int size = section.items().size();
    return new SectionView(
        section.id(),
        section.title(),
        section.hint(),
        section.fields().stream().map(it -> it.view(typed, faults)).toList(),
        IntStream.range(0, size)
            .mapToObj(i -> item(section.items().get(i), i, size, typed, faults))
            .toList(),
        section.one());
  }

  private static ItemView item(
      Item item, int position, int size, Map<String, String> typed, List<Fault> faults) {
    return new ItemView(
        position,
        item.title(),
        item.id().isEmpty() ? item.title().toLowerCase(Locale.ROOT) : "‘" + item.id() + "’",
        item.fields().stream().map(it -> it.view(typed, faults)).toList(),
        position == 0,
        position == size - 1);
  }
}
