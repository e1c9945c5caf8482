package io.outturn.survey.version;

import io.outturn.survey.Publication;
import io.outturn.survey.Series;
import io.outturn.survey.SurveyVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The publications of one moment and what follows from them; a new moment is a new shelf.
 *
 * @param bySlug the publications of each survey, the first one first
 * @param current the version of each survey that is asked
 * @param read the series that somebody looked at
 */
record Shelf(
    Map<String, List<Publication>> bySlug,
    Map<String, SurveyVersion> current,
    Map<Name, Series> read) {
  static final Shelf EMPTY = new Shelf(Map.of(), Map.of(), new ConcurrentHashMap<>());

  /** A question or an index of a survey. */
  record Name(String slug, String id) {}

  /** The shelf of all publications; a survey whose last one cannot be read keeps the one before. */
  static Shelf of(
      List<Publication> all, Shelf before, Function<UUID, Optional<SurveyVersion>> versions) {
    var bySlug = all.stream().collect(Collectors.groupingBy(Publication::slug));
    var current = new HashMap<>(before.current);
    bySlug.forEach((slug, published) -> take(slug, published.getLast(), current, versions));
    return new Shelf(bySlug, Map.copyOf(current), new ConcurrentHashMap<>());
  }

  private static void take(
      String slug,
      Publication last,
      Map<String, SurveyVersion> current,
      Function<UUID, Optional<SurveyVersion>> versions) {
    if (last.asked()) {
      versions.apply(last.version()).ifPresent(version -> current.put(slug, version));
    } else {
      current.remove(slug);
    }
  }

  List<Publication> publications(String slug) {
    return bySlug.getOrDefault(slug, List.of());
  }

  long publications() {
    return bySlug.values().stream().mapToLong(List::size).sum();
  }

  Series series(String slug, String id, Function<UUID, Optional<SurveyVersion>> versions) {
    var name = new Name(slug, id);
    var known = read.get(name);
    if (known != null) {
      return known;
    }
    var series = SeriesReader.read(id, publications(slug), versions);
    read.put(name, series);
    return series;
  }
}
