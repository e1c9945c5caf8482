package io.outturn.editor.yaml;

/** How a list or a block is written. */
public enum Style {
  /** One item or key a line. */
  OPEN,
  /** In brackets or braces on one line, as long as it fits. */
  CLOSED
}
