package io.outturn.response.imports;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** Makes the slug of an account out of the name that a file gives it. */
final class AccountSlug {
  private static final int LONGEST = 60;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern ENDS = Pattern.compile("^-+|-+$");

  private AccountSlug() {}

  /** The name in lower-case letters, digits and hyphens: "Café du Port" is cafe-du-port. */
  static String of(String name) {
    var plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    var hyphenated = OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    var slug = trimmed(hyphenated.substring(0, Math.min(hyphenated.length(), LONGEST)));
    return slug.isEmpty() ? "account-" + sum(name) : slug;
  }

  /** A slug for a name whose plain slug another account has: the same, with a sum of the name. */
  static String distinct(String name) {
    return of(name) + "-" + sum(name);
  }

  private static String trimmed(String slug) {
    return ENDS.matcher(slug).replaceAll("");
  }

  private static String sum(String name) {
    var sum = new CRC32();
    sum.update(name.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }
}
