package io.outturn.editor.guide;

import io.outturn.editor.edit.Options;
import io.outturn.editor.edit.Way;
import io.outturn.editor.yaml.YamlText;
import java.util.List;

/**
 * What a button inside a form does besides saving what is filled in.
 *
 * @param word of the button: {@code save}, {@code add}, {@code up}, {@code down}, {@code remove}
 * @param position of the option or sentence that it is about, counted from 0
 */
record Operation(String word, int position) {
  private static final List<String> ON_ITEMS = List.of("up", "down", "remove");

  /** For example {@code up_2}. */
  static Operation of(String sent) {
    var parts = sent.split("_", 2);
    return parts.length == 2 && parts[1].matches("[0-9]{1,4}")
        ? new Operation(parts[0], Integer.parseInt(parts[1]))
        : new Operation(sent, -1);
  }

  /** Whether it needs the options in the order in which its author saw them. */
  boolean onItem() {
    return ON_ITEMS.contains(word);
  }

  boolean leadsBack() {
    return onItem() || word.equals("add");
  }

  /**
   * Does it.
   *
   * @param number of the question
   * @param size how many options or sentences it has
   */
  YamlText on(YamlText text, int number, int size) {
    if (word.equals("add")) {
      return Options.add(text, number);
    }
    if (!onItem() || position >= size || position < 0) {
      return text;
    }
    return word.equals("remove")
        ? Options.remove(text, number, position)
        : Options.move(text, number, position, word.equals("up") ? Way.UP : Way.DOWN);
  }

  /** Where the page is to be read on after it. */
  String anchor(int size) {
    int shown =
        switch (word) {
          case "add" -> size;
          case "up" -> Math.max(0, position - 1);
          case "down" -> Math.min(size - 1, position + 1);
          default -> -1;
        };
    return shown < 0 ? "#answers" : "#item-" + (shown + 1);
  }
}
