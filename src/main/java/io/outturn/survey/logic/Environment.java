package io.outturn.survey.logic;

import io.outturn.text.Nearest;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The names that can be used in one place of a survey.
 *
 * @param types what each known name is: ids of questions, attributes such as {@code
 *     account.segment} and computed values; messages list them in this order
 * @param barriers those among them that have no value yet at this place, each with what follows the
 *     name in a message: {@code is asked later, on page last. Use what is asked before.}
 */
public record Environment(Map<String, Type> types, Map<String, String> barriers) {
  private static final int LISTED = 12;

  public Environment {
    types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
    barriers = Map.copyOf(barriers);
  }

  /** Names that can all be used. */
  public static Environment of(Map<String, Type> types) {
    return new Environment(types, Map.of());
  }

  /** What a name is, whether or not it has a value yet; none for an unknown one. */
  public Optional<Type> type(String name) {
    return Optional.ofNullable(types.get(name));
  }

  /** Why a name cannot be used, and what can be; none when it can. */
  public Optional<String> objection(String name) {
    return types.containsKey(name)
        ? Optional.ofNullable(barriers.get(name)).map(why -> name + " " + why)
        : Optional.of(unknown(name));
  }

  private String unknown(String name) {
    var usable = types.keySet().stream().filter(known -> !barriers.containsKey(known)).toList();
    var shown = Excerpt.of(name);
    if (usable.isEmpty()) {
      return "%s is not known here. There is nothing to refer to yet.".formatted(shown);
    }
    return "%s is not known here. Write one of %s.%s"
        .formatted(
            shown,
            listed(usable),
            difference(name)
                .map(words -> " For a difference write spaces: " + words + ".")
                .orElseGet(() -> meant(name, types.keySet())));
  }

  static String meant(String word, Collection<String> known) {
    return Nearest.to(word, known).map(near -> " Did you mean " + near + "?").orElse("");
  }

  static String listed(List<String> names) {
    var shown = names.stream().limit(LISTED).collect(Collectors.joining(", "));
    return names.size() <= LISTED ? shown : shown + " and " + (names.size() - LISTED) + " more";
  }

  /** What was meant if a minus sign grew together with the names around it. */
  private Optional<String> difference(String name) {
    for (int i = name.indexOf('-'); i > 0; i = name.indexOf('-', i + 1)) {
      var before = name.substring(0, i);
      var after = name.substring(i + 1);
      if (types.containsKey(before) && (types.containsKey(after) || after.matches("[0-9]+"))) {
        return Optional.of(before + " - " + after);
      }
    }
    return Optional.empty();
  }
}
