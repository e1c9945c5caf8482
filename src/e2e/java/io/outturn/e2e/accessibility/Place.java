package io.outturn.e2e.accessibility;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a script found something, and what. */
record Place(String selector, String wrong, String kind) {
  static List<Place> all(@Nullable Object answer) {
    return answer instanceof List<?> places ? places.stream().map(Place::of).toList() : List.of();
  }

  Finding finding(Defect defect, Circumstance now) {
    return new Finding(defect, now, selector, wrong);
  }

  private static Place of(@Nullable Object answer) {
    if (answer instanceof Map<?, ?> place) {
      return new Place(said(place, "selector"), said(place, "wrong"), said(place, "kind"));
    }
    throw new IllegalStateException("A script answers places, not " + answer);
  }

  private static String said(Map<?, ?> place, String what) {
    return Objects.toString(place.get(what), "");
  }
}
