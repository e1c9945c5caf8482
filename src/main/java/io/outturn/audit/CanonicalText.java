package io.outturn.audit;

/** A text as RFC 8785 (3.2.2.2) writes it, so that the same text always gives the same bytes. */
final class CanonicalText {
  private CanonicalText() {}

  static void append(StringBuilder json, String text) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      append(json, whole(text, i));
    }
    json.append('"');
  }

  /** Half a surrogate pair has no bytes in UTF-8; it becomes the sign for what cannot be read. */
  private static char whole(String text, int i) {
    char unit = text.charAt(i);
    boolean paired =
        Character.isHighSurrogate(unit)
            ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
            : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    return Character.isSurrogate(unit) && !paired ? '\uFFFD' : unit;
  }

  private static void append(StringBuilder json, char unit) {
    switch (unit) {
      case '"' -> json.append("\\\"");
      case '\\' -> json.append("\\\\");
      case '\b' -> json.append("\\b");
      case '\f' -> json.append("\\f");
      case '\n' -> json.append("\\n");
      case '\r' -> json.append("\\r");
      case '\t' -> json.append("\\t");
      default -> json.append(unit < ' ' ? "\\u%04x".formatted((int) unit) : String.valueOf(unit));
    }
  }
}
