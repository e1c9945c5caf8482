package io.outturn.editor.draft;

import java.util.UUID;

/** Names one draft. */
public record DraftId(UUID value) {
  /** The address of its pages. */
  public String home() {
    return "/drafts/" + value;
  }
}
