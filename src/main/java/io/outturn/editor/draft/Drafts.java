package io.outturn.editor.draft;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All drafts, each with every text that was ever saved. */
public interface Drafts {
  /** Those that were saved last first. */
  List<DraftLine> all();

  Optional<Revision> latest(DraftId draft);

  Optional<Revision> revision(DraftId draft, int number);

  /** The latest revision first. */
  List<Saving> history(DraftId draft);

  /** Begins a draft with its first revision. */
  DraftId begin(Content content, Author author);

  /**
   * Saves a text as the next revision.
   *
   * @param base the revision that its author had before him
   * @throws IllegalArgumentException when there is no such draft
   */
  Saved save(DraftId draft, int base, Content content, Author author);

  /** Notes that a revision was published as a version. */
  void published(DraftId draft, int number, UUID version, Author author);

  /** Puts a draft aside, until it is saved again. */
  void putAside(DraftId draft, int number, Author author);
}
