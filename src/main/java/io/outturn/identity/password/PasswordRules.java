package io.outturn.identity.password;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which passwords may be chosen, after NIST SP 800-63B-4: long enough to stand alone, any signs
 * whatever, and none that is tried first. Nothing has to be mixed and nothing expires.
 */
public final class PasswordRules {
  /** The fewest characters of a password that is the only factor. */
  public static final int FEWEST = 15;

  /** The most characters. */
  public static final int MOST = 200;

  private static final String PRODUCT = "outturn";
  private static final int FEWEST_OWN = 8;
  private static final int FEWEST_DIFFERENT = 5;
  private static final int LONGEST_PATTERN = 4;
  private static final int SHORTEST_WORD = 4;

  private PasswordRules() {}

  /**
   * What is wrong with it and what would be right, to be read by the person; nothing when it may be
   * chosen.
   *
   * @param email the person's own, which a guess would begin with
   */
  public static Optional<String> wrong(String password, String email) {
    var text = Normalizer.normalize(password, Normalizer.Form.NFKC);
    int length = text.codePointCount(0, text.length());
    if (length < FEWEST) {
      return Optional.of(
          "Use at least 15 characters. Several words in a row are easy to remember.");
    } else if (length > MOST) {
      return Optional.of("Use at most 200 characters.");
    }
    return guessable(text.toLowerCase(Locale.ROOT), email.toLowerCase(Locale.ROOT));
  }

  private static Optional<String> guessable(String text, String email) {
    if (common(text)) {
      return Optional.of("Many people use this password, so it is guessed first. Choose another.");
    } else if (patterned(text)) {
      return Optional.of("This repeats itself or just counts on. Choose something less regular.");
    }
    return ownPart(text, email) < FEWEST_OWN
        ? Optional.of("This is mostly your e-mail address or the product's name. Choose another.")
        : Optional.empty();
  }

  private static boolean common(String text) {
    return CommonPasswords.has(text)
        || CommonPasswords.has(text.replaceFirst("[^\\p{L}]{1,200}$", ""))
        || CommonPasswords.has(text.substring(0, period(text)));
  }

  private static boolean patterned(String text) {
    return period(text) <= LONGEST_PATTERN
        || text.codePoints().distinct().count() < FEWEST_DIFFERENT
        || neighbours(text) >= 0.8 * (text.length() - 1);
  }

  /** The length of what the text repeats to its end; its own length when it repeats nothing. */
  private static int period(String text) {
    return IntStream.rangeClosed(1, text.length() / 2)
        .filter(n -> text.startsWith(text.substring(n)))
        .findFirst()
        .orElse(text.length());
  }

  /** How often a character is followed by itself or its neighbour; 9 and 0 are neighbours. */
  private static long neighbours(String text) {
    return IntStream.range(1, text.length())
        .map(i -> Math.abs(text.charAt(i) - text.charAt(i - 1)))
        .filter(step -> step <= 1 || step == 9)
        .count();
  }

  /** How many letters and figures remain without the words that a guess would begin with. */
  private static int ownPart(String text, String email) {
    var rest = text;
    for (var word : words(email).toList()) {
      rest = rest.replace(word, "");
    }
    return rest.replaceAll("[^\\p{L}\\p{N}]", "").length();
  }

  private static Stream<String> words(String email) {
    return Stream.concat(Stream.of(email, PRODUCT), Stream.of(email.split("[@.+_-]")))
        .filter(word -> word.length() >= SHORTEST_WORD);
  }
}
