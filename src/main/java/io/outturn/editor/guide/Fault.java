package io.outturn.editor.guide;

import java.util.List;

/**
 * What is wrong, and where it is put right.
 *
 * @param input the name of the input, which is also its element's id; empty if it is elsewhere
 * @param address the link that leads there
 * @param message what is wrong and what would be right
 */
public record Fault(String input, String address, String message) {
  static Fault at(String input, String message) {
    return new Fault(input, "#" + input, message);
  }

  static Fault elsewhere(String address, String message) {
    return new Fault("", address, message);
  }

  /** What is wrong with an input. */
  static List<String> of(List<Fault> faults, String input) {
    return faults.stream()
        .filter(fault -> fault.input().equals(input))
        .map(Fault::message)
        .distinct()
        .toList();
  }
}
