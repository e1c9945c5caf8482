package io.outturn.account;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is known of an account or of a person at it, for the conditions of surveys: texts by dotted
 * name, such as {@code contact.role}. What a text means, a number or a day, is the survey's affair.
 *
 * @param byName at most 500 characters each, never blank
 */
public record Attributes(Map<String, String> byName) {
  public static final Attributes NONE = new Attributes(Map.of());

  private static final Pattern NAME =
      Pattern.compile("(contact|account)(\\.[a-z0-9]+(-[a-z0-9]+)*)+");
  private static final Set<String> OWN = Set.of("account.name", "account.segment");
  private static final int LONGEST_NAME = 80;
  private static final int LONGEST = 500;

  public Attributes {
    byName = Map.copyOf(byName);
    byName.forEach(Attributes::check);
  }

  private static void check(String name, String value) {
    if (!NAME.matcher(name).matches() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException(
          "\"%s\" is not the name of an attribute; write for example contact.role or account.pilot"
              .formatted(name));
    }
    if (OWN.contains(name)) {
      throw new IllegalArgumentException(name + " is known from the account itself");
    }
    if (value.isBlank() || value.codePointCount(0, value.length()) > LONGEST) {
      throw new IllegalArgumentException("%s needs 1 to %d characters".formatted(name, LONGEST));
    }
  }

  /** These and others; where both know a name, these win. */
  public Attributes over(Attributes others) {
    var both = new HashMap<>(others.byName);
    both.putAll(byName);
    return new Attributes(both);
  }
}
