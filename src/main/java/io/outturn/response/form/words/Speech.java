package io.outturn.response.form.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * How the form speaks in one language.
 *
 * @param tag the language of the page (BCP 47)
 * @param lang the language of the form's own words where it is another one, because the form does
 *     not speak that of the page; pages say so for whoever has them read aloud
 * @param words the form's own words
 * @param faults the words about answers that cannot be taken
 * @param formats how dates and numbers are written
 */
public record Speech(
    String tag, @Nullable String lang, FormWords words, FaultWords faults, Formats formats) {
  /** The languages that the form speaks; the first stands in for any other. */
  public static final List<String> OWN = List.of("en", "de", "es", "fr", "ar");

  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi");

  private static final Map<String, Speech> KNOWN = new ConcurrentHashMap<>();

  /** How the form speaks to whoever reads a language that a survey offers. */
  public static Speech in(String tag) {
    return KNOWN.computeIfAbsent(tag, Speech::of);
  }

  private static Speech of(String tag) {
    var language = Locale.forLanguageTag(tag).getLanguage();
    var own = OWN.contains(language) ? language : OWN.getFirst();
    var vocabulary = Vocabulary.read(own);
    var formats = Formats.in(tag);
    return new Speech(
        tag,
        own.equals(language) ? null : own,
        new FormWords(vocabulary, formats),
        new FaultWords(vocabulary, formats),
        formats);
  }

  /** In which direction it is written: {@code ltr} or {@code rtl}. */
  public String direction() {
    return direction(tag);
  }

  /** In which direction a language is written: {@code ltr} or {@code rtl}. */
  public static String direction(String tag) {
    return RIGHT_TO_LEFT.contains(Locale.forLanguageTag(tag).getLanguage()) ? "rtl" : "ltr";
  }

  /** A language in its own words, as somebody who reads it looks for it. */
  public static String name(String tag) {
    var locale = Locale.forLanguageTag(tag);
    var name = locale.getDisplayName(locale);
    return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
  }
}
