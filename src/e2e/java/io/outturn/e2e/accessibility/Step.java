package io.outturn.e2e.accessibility;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One press of the Tab key: whether the way ended with it, and what was wrong there. */
record Step(boolean end, List<Place> places) {
  static Step of(@Nullable Object answer) {
    if (answer instanceof Map<?, ?> step) {
      return new Step(Boolean.TRUE.equals(step.get("end")), Place.all(step.get("findings")));
    }
    throw new IllegalStateException("A step is an object, not " + answer);
  }
}
