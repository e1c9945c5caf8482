package io.outturn.survey.lint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the lint knows of one language. The files beside this class are plain lists, so that whoever
 * knows a language better can mend them without knowing Java.
 */
final class Lexicon {
  /** The languages that have a file. */
  static final List<String> LANGUAGES = List.of("en", "de", "es");

  private static final Map<String, Lexicon> ALL =
      LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(each -> each, Lexicon::new));

  private final String language;
  private final Map<WordList, List<String>> words = new EnumMap<>(WordList.class);
  private final Map<WordList, Phrases> phrases = new EnumMap<>(WordList.class);

  private Lexicon(String language) {
    this.language = language;
    var sections = sections(lines(language));
    for (var list : WordList.values()) {
      var entries = Objects.requireNonNull(sections.get(list.section()), list.section());
      words.put(list, entries);
      phrases.put(
          list, new Phrases(entries.stream().flatMap(entry -> meant(entry, sections)).toList()));
    }
  }

  /** What is known of a language or a regional form of it, if anything is. */
  static Optional<Lexicon> of(String language) {
    return Optional.ofNullable(ALL.get(language.replaceFirst("-.*", "")));
  }

  /** The tag of the language without a region. */
  String language() {
    return language;
  }

  Phrases phrases(WordList list) {
    return Objects.requireNonNull(phrases.get(list));
  }

  /** The entries as they stand in the file. */
  List<String> words(WordList list) {
    return Objects.requireNonNull(words.get(list));
  }

  private static Stream<String> meant(String entry, Map<String, List<String>> sections) {
    int reference = entry.indexOf('@');
    return reference < 0
        ? Stream.of(entry)
        : Objects.requireNonNull(sections.get(entry.substring(reference + 1))).stream()
            .map(word -> entry.substring(0, reference) + word);
  }

  private static Map<String, List<String>> sections(List<String> lines) {
    var sections = new HashMap<String, List<String>>();
    List<String> current = new ArrayList<>();
    for (var line : lines) {
      if (line.startsWith("[")) {
        current = new ArrayList<>();
        sections.put(line.substring(1, line.length() - 1), current);
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        current.add(line);
      }
    }
    return sections;
  }

  private static List<String> lines(String language) {
    var file = Objects.requireNonNull(Lexicon.class.getResourceAsStream(language + ".txt"));
    try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
