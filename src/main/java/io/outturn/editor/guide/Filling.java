package io.outturn.editor.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was filled in on a page, against what its author saw and what stands there now. Only what
 * the author changed is written; where somebody else changed the same field to something else,
 * nobody is written over.
 *
 * @param seen what stood in the inputs
 * @param typed what was sent
 * @param now what would stand in them
 */
record Filling(Map<String, String> seen, Map<String, String> typed, Map<String, String> now) {
  /** What its author changed. */
  Map<String, String> changed() {
    var changed = new LinkedHashMap<String, String>();
    typed.forEach((name, words) -> {
      if (seen.containsKey(name) && !words.equals(seen.get(name))) {
        changed.put(name, words);
      }
    });
    return changed;
  }

  /** What somebody else changed as well, by his name. */
  List<Fault> clashes(String by) {
    var faults = new ArrayList<Fault>();
    changed()
        .forEach((name, words) -> {
          var other = now.getOrDefault(name, "");
          if (!other.equals(seen.get(name)) && !other.equals(words)) {
            faults.add(Fault.at(name, clash(by, other)));
          }
        });
    return faults;
  }

  private static String clash(String by, String other) {
    return other.isEmpty()
        ? by + " emptied this since you opened the page. Save once more to write yours."
        : "%s wrote “%s” here since you opened the page. Save once more to write yours."
            .formatted(by, other);
  }

  /**
   * What stands in the inputs when the page is shown once more: what was typed, else the newest.
   */
  Map<String, String> shown() {
    var shown = new LinkedHashMap<>(now);
    shown.putAll(changed());
    return shown;
  }
}
