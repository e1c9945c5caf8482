package io.outturn.dashboard.versions;

import io.outturn.survey.Publication;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/**
 * A publication with the number of its version. Versions are counted in the order in which they
 * were first published; one that is published again keeps its number.
 *
 * @param publication what happened
 * @param version the number of the version, from 1
 * @param again whether the version was published before
 */
record Entry(Publication publication, int version, boolean again) {
  /** All publications of a survey, the first one first. */
  static List<Entry> of(List<Publication> publications) {
    var numbers = new LinkedHashMap<UUID, Integer>();
    var entries = new ArrayList<Entry>();
    for (var publication : publications) {
      var again = numbers.containsKey(publication.version());
      numbers.putIfAbsent(publication.version(), numbers.size() + 1);
      entries.add(new Entry(publication, numbers.get(publication.version()), again));
    }
    return entries;
  }
}
