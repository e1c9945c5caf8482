package io.outturn.outcome.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a list of words: sections with a heading in brackets, words parted by spaces, several words
 * that belong together in quotes, and remarks behind a number sign.
 */
final class WordList {
  private static final Pattern ENTRY = Pattern.compile("\"[^\"]+\"|\\S+");

  private WordList() {}

  /** The words of each section. */
  static Map<String, Set<String>> read(String name) {
    var sections = new HashMap<String, Set<String>>();
    var heading = "";
    for (var line : text(name).lines().toList()) {
      if (line.startsWith("[")) {
        heading = line.substring(1, line.length() - 1);
      } else if (!line.startsWith("#")) {
        sections.computeIfAbsent(heading, _ -> new HashSet<>()).addAll(entries(line));
      }
    }
    return Map.copyOf(sections);
  }

  private static Set<String> entries(String line) {
    var entries = new HashSet<String>();
    ENTRY.matcher(line).results().forEach(entry -> entries.add(entry.group().replace("\"", "")));
    return entries;
  }

  private static String text(String name) {
    try (var list = WordList.class.getResourceAsStream(name + ".txt")) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
