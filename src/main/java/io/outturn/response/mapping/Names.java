package io.outturn.response.mapping;

import io.outturn.survey.question.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What each of several things may be called: by its id or by its words in any language, capitals
 * and the number of blanks aside.
 *
 * @param <T> the things
 */
final class Names<T> {
  private final Map<String, T> ids = new LinkedHashMap<>();
  private final Map<String, List<T>> words = new LinkedHashMap<>();

  /** Adds a thing under its id. */
  void add(String id, T thing) {
    ids.put(plain(id), thing);
  }

  /** Adds a thing under its words. */
  void add(LocalizedText text, T thing) {
    text.byLanguage().values().stream()
        .map(Names::plain)
        .distinct()
        .forEach(word -> words.computeIfAbsent(word, _ -> new ArrayList<>()).add(thing));
  }

  /**
   * The thing that is called so, ids first.
   *
   * @throws NoAnswer when several are
   */
  Optional<T> find(String name) {
    var byId = ids.get(plain(name));
    if (byId != null) {
      return Optional.of(byId);
    }
    var named = words.getOrDefault(plain(name), List.of());
    if (named.size() > 1) {
      throw new NoAnswer("can be any of " + named + "; use their ids");
    }
    return named.stream().findFirst();
  }

  static String plain(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
