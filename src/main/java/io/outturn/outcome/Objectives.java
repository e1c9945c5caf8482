package io.outturn.outcome;

import java.util.List;
import java.util.Optional;

/** The objectives there are. */
public interface Objectives {
  /** All, drafts too, the oldest first. */
  List<Objective> all();

  Optional<Objective> find(ObjectiveId id);

  /** Adds a draft; adding the same one again changes nothing. */
  void add(Objective objective);

  /**
   * Writes an objective down anew.
   *
   * @param read the objective as its author has read it
   * @param why said by whoever changes what is published; may be empty
   * @return whether it was; not when somebody else changed it since
   */
  boolean change(Objective read, Framing framing, String why);

  /**
   * Publishes a draft; one that is published stays as it is. Whether it may be is for {@link
   * io.outturn.outcome.publishing.Publishing} to say.
   *
   * @param by who does
   */
  void publish(Objective draft, String by);
}
