package io.outturn.audit;

import java.util.Optional;

/** Knows whose request is being answered; whoever knows the people who sign in implements it. */
public interface Requests {
  /** Under which name a request carries its id. */
  String ID = "request-id";

  /** Nothing outside of a request. */
  Optional<Origin> current();
}
