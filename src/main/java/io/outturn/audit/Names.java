package io.outturn.audit;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who is behind the keys of the log; whoever knows the people who sign in implements it. */
public interface Names {
  /** What people are called, as far as they are still known. */
  Map<UUID, String> of(Collection<UUID> people);

  /** Whom an e-mail address or a name means, capitals or not. */
  Optional<UUID> find(String typed);
}
