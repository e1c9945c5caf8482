package io.outturn.editor.guide;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import java.util.Locale;

/**
 * Where something is typed.
 *
 * @param name of the input, and its element's id
 * @param label what it is called
 * @param beside the language of the words, in English; empty where there is only one
 * @param language its tag; empty for what is in no language
 * @param type of the input, or {@code area} for several lines
 * @param value what stands in it
 * @param errors what is wrong with it
 */
@Introspected
public record InputView(
    String name,
    String label,
    String beside,
    String language,
    String type,
    String value,
    List<String> errors) {
  static InputView plain(Slot slot, String type, String value, List<Fault> faults) {
    return new InputView(
        slot.name(), slot.label(), "", "", type, value, Fault.of(faults, slot.name()));
  }

  static String called(String tag) {
    return Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
  }

  public boolean wrong() {
    return !errors.isEmpty();
  }
}
