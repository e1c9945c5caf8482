package io.outturn.outcome.wording;

import java.util.ArrayList;
import java.util.List;

/**
 * The forms in which an English word of a list may stand. It makes too many rather than too few: a
 * form that no text has does no harm.
 */
final class Inflection {
  private Inflection() {}

  /** The base form, its -s, -ed and -ing. */
  static List<String> verb(String base) {
    var forms = new ArrayList<>(noun(base));
    forms.addAll(past(base));
    forms.add(stem(base) + "ing");
    forms.add(base + last(base) + "ing");
    return forms;
  }

  /** The participle, by which a thing is finished. */
  static List<String> past(String base) {
    return List.of(
        irregular(base),
        base.endsWith("y") ? base.substring(0, base.length() - 1) + "ied" : stem(base) + "ed",
        base + last(base) + "ed");
  }

  /** Singular and plural. */
  static List<String> noun(String base) {
    if (base.endsWith("y")) {
      return List.of(base, base + "s", base.substring(0, base.length() - 1) + "ies");
    }
    return base.matches(".*(s|x|ch|sh)") ? List.of(base, base + "es") : List.of(base, base + "s");
  }

  private static String stem(String base) {
    return base.endsWith("e") ? base.substring(0, base.length() - 1) : base;
  }

  private static String last(String base) {
    return base.substring(base.length() - 1);
  }

  private static String irregular(String base) {
    return switch (base) {
      case "build" -> "built";
      case "write" -> "written";
      case "hold" -> "held";
      case "run" -> "run";
      case "make" -> "made";
      case "give" -> "given";
      case "send" -> "sent";
      case "teach" -> "taught";
      case "bring" -> "brought";
      case "buy" -> "bought";
      case "meet" -> "met";
      case "speak" -> "spoken";
      case "show" -> "shown";
      case "begin" -> "begun";
      case "win" -> "won";
      case "get" -> "got";
      case "grow" -> "grown";
      case "rise" -> "risen";
      case "fall" -> "fallen";
      case "keep" -> "kept";
      case "sell" -> "sold";
      default -> base + "d";
    };
  }
}
