package io.outturn.response;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds the responses of one person, who asks what is held of them. */
public interface SubjectResponses {
  Optional<WholeResponse> read(UUID response);

  /** The response that somebody's link leads to. */
  Optional<UUID> behind(ResponseKey key);

  /**
   * The responses in which somebody wrote these words, in small or large letters: in an e-mail
   * address, a comment, or beside an option. It reads all answers, so it is for rare use.
   *
   * @param words at least 3 characters
   * @return up to 200, the latest first
   */
  List<UUID> saying(String words);
}
