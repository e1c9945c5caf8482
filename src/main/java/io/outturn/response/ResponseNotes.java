package io.outturn.response;

import io.outturn.response.validity.Flag;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is noted of a response beside its answers. */
public interface ResponseNotes {
  /** The order in which the person saw the options of shuffled questions, by question version. */
  Map<UUID, List<String>> orders(UUID response);

  /** The flags that stand at present; those withdrawn are left out. */
  List<Flag> flags(UUID response);
}
