package io.outturn.editor.yaml;

/**
 * A piece of a text.
 *
 * @param start the first character
 * @param end the character behind the last one
 */
record Span(int start, int end) {
  boolean holds(int index) {
    return start <= index && index < end;
  }

  String in(String text) {
    return text.substring(start, end);
  }
}
