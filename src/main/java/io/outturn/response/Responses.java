package io.outturn.response;

import java.util.Optional;

/** Reads responses back, so that a form can be resumed and changed. */
public interface Responses {
  Optional<StoredResponse> find(ResponseKey key);
}
