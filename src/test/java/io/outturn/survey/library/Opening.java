package io.outturn.survey.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The comment that a survey of the library begins with.
 *
 * @param question the question that it answers, below the line for editors
 * @param byName the paragraphs by the word they begin with
 */
record Opening(String question, Map<String, String> byName) {
  private static final Pattern BEGINNING = Pattern.compile("# ([A-Z][a-z]+) {2,}(\\S.*)");
  private static final Pattern FURTHER = Pattern.compile("# {11}(\\S.*)");

  static Opening of(String definition) {
    var lines = definition.lines().takeWhile(line -> line.startsWith("#")).toList();
    return new Opening(lines.get(2), paragraphs(lines));
  }

  private static Map<String, String> paragraphs(List<String> lines) {
    var found = new LinkedHashMap<String, String>();
    var current = "";
    for (var line : lines) {
      var beginning = BEGINNING.matcher(line);
      var further = FURTHER.matcher(line);
      if (beginning.matches()) {
        current = beginning.group(1);
        found.put(current, beginning.group(2));
      } else if (further.matches()) {
        found.merge(current, further.group(1), (before, more) -> before + " " + more);
      }
    }
    return found;
  }

  Set<String> paragraphs() {
    return byName.keySet();
  }

  String words(String paragraph) {
    return byName.getOrDefault(paragraph, "");
  }
}
