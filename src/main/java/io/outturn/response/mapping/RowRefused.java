package io.outturn.response.mapping;

/** A row that cannot be read; its neighbours can. */
public final class RowRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String column;

  public RowRefused(String column, String reason) {
    super(reason, null, false, false);
    this.column = column;
  }

  /** The column at fault; empty when it is the row as a whole. */
  public String column() {
    return column;
  }

  public String reason() {
    return String.valueOf(getMessage());
  }
}
