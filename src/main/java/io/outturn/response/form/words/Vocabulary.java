package io.outturn.response.form.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of one language by their keys, with numbered places for what is put into them. */
final class Vocabulary {
  private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");
  private final String language;
  private final Properties words = new Properties();

  private Vocabulary(String language) {
    this.language = language;
  }

  /** The words in a file of {@code form/}. */
  static Vocabulary read(String language) {
    var read = new Vocabulary(language);
    var name = "/form/" + language + ".properties";
    try (var file = Vocabulary.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      read.words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
      return read;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  Set<String> keys() {
    return new TreeSet<>(words.stringPropertyNames());
  }

  /** What is put into a text is never looked at again. */
  String say(String key, Object... parts) {
    var text = words.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("No words for " + key + " in " + language);
    }
    return PLACE
        .matcher(text)
        .replaceAll(
            place -> Matcher.quoteReplacement(parts[Integer.parseInt(place.group(1))].toString()));
  }

  /** Words that change with a number: for 1, for 2, for 3 to 10, and for all others. */
  String say(long number, String key, Object... parts) {
    return say(key + "." + form(number), parts);
  }

  private static String form(long number) {
    if (number == 1) {
      return "one";
    } else if (number == 2) {
      return "two";
    }
    return number >= 3 && number <= 10 ? "few" : "many";
  }
}
