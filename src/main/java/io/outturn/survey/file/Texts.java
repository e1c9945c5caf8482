package io.outturn.survey.file;

import io.outturn.survey.question.LocalizedText;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The texts of a file in the survey's languages. Words without a language are in the default one.
 *
 * @param languages the default one first
 */
record Texts(List<String> languages) {
  /** The text of a key that is there. */
  LocalizedText of(Part parent, String key) {
    return of(parent.get(key).orElseThrow());
  }

  LocalizedText of(Part text) {
    return text.json().isTextual()
        ? inEach(language -> isDefault(language) ? text.words() : Optional.empty())
        : inEach(text::words);
  }

  /** The text of a key, or Outturn's own words. */
  LocalizedText of(Part parent, String key, Wording otherwise) {
    return parent.get(key).map(this::of).orElseGet(() -> own(otherwise));
  }

  /** The texts of a list under a key, or Outturn's own words. */
  List<LocalizedText> all(Part parent, String key, List<Wording> otherwise) {
    return parent.get(key).isPresent()
        ? parent.items(key).stream().map(this::of).toList()
        : otherwise.stream().map(this::own).toList();
  }

  LocalizedText own(Wording wording) {
    return inEach(wording::in);
  }

  private boolean isDefault(String language) {
    return language.equals(languages.getFirst());
  }

  private LocalizedText inEach(Function<String, Optional<String>> words) {
    var byLanguage = new HashMap<String, String>();
    for (var language : languages) {
      words.apply(language).ifPresent(found -> byLanguage.put(language, found));
    }
    return new LocalizedText(languages.getFirst(), byLanguage);
  }
}
