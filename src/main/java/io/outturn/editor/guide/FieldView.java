package io.outturn.editor.guide;

import io.micronaut.core.annotation.Introspected;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * A field on a page.
 *
 * @param kind how it is drawn: {@code words}, {@code switch}, {@code choice} or {@code absence}
 * @param name the group's name
 * @param label what the whole is called
 * @param hint what helps to fill it in; empty without one
 * @param inputs where something is typed; of a switch or a choice the first one is the group itself
 * @param picks what can be chosen
 */
@Introspected
public record FieldView(
    String kind,
    String name,
    String label,
    String hint,
    List<InputView> inputs,
    List<PickView> picks) {
  public InputView first() {
    return inputs.getFirst();
  }

  /** Those behind the group itself. */
  public List<InputView> rest() {
    return inputs.subList(1, inputs.size());
  }

  /** The inputs with one label each, as fields of their own. */
  public List<FieldView> groups() {
    var byLabel = new LinkedHashMap<String, List<InputView>>();
    inputs.forEach(it -> byLabel.computeIfAbsent(it.label(), _ -> new ArrayList<>()).add(it));
    return byLabel.entrySet().stream()
        .map(it ->
            new FieldView("words", name, it.getKey(), "", List.copyOf(it.getValue()), List.of()))
        .toList();
  }

  public boolean wrong() {
    return inputs.stream().anyMatch(InputView::wrong);
  }
}
