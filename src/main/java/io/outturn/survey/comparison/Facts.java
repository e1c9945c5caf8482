package io.outturn.survey.comparison;

import io.outturn.survey.question.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is said about something, fact by fact, so that two versions can be set side by side. */
final class Facts {
  private final Map<Name, String> byName = new LinkedHashMap<>();

  private record Name(String what, String language) {}

  Facts add(String what, Object fact) {
    byName.put(new Name(what, ""), fact.toString());
    return this;
  }

  Facts add(String what, Optional<?> fact) {
    fact.ifPresent(it -> add(what, it));
    return this;
  }

  Facts text(String what, LocalizedText text) {
    new TreeMap<>(text.byLanguage())
        .forEach((language, words) -> byName.put(new Name(what, language), words));
    return this;
  }

  Facts text(String what, Optional<LocalizedText> text) {
    text.ifPresent(it -> text(what, it));
    return this;
  }

  /** What differs, in the order of now; what is gone stands behind. */
  List<Rewrite> since(Facts earlier) {
    var names = new LinkedHashSet<>(byName.keySet());
    names.addAll(earlier.byName.keySet());
    var rewrites = new ArrayList<Rewrite>();
    for (var name : names) {
      var before = earlier.byName.getOrDefault(name, "");
      var after = byName.getOrDefault(name, "");
      if (!before.equals(after)) {
        rewrites.add(new Rewrite(name.what(), name.language(), before, after));
      }
    }
    return rewrites;
  }
}
