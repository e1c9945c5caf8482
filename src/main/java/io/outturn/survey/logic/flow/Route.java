package io.outturn.survey.logic.flow;

import io.outturn.survey.logic.Values;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The way of one person through a survey, as far as the answers show it: what is still unanswered
 * is taken to stay so. Pages are counted from 0.
 *
 * @param stops the pages on the way, in order; none if no page is meant for this person
 * @param known the attributes, the answers that count and what is computed from them; every other
 *     answer is missing here
 */
public record Route(List<Stop> stops, Values known) {
  public Route {
    stops = List.copyOf(stops);
  }

  /**
   * A page on the way.
   *
   * @param page its number
   * @param questions the ids of the questions that are shown, at least one
   */
  public record Stop(int page, List<String> questions) {
    public Stop {
      questions = List.copyOf(questions);
    }
  }

  /** The numbers of the pages on the way. */
  public List<Integer> pages() {
    return stops.stream().map(Stop::page).toList();
  }

  /** The next page on the way; none at the end. It need not start from a page on the way. */
  public Optional<Integer> after(int page) {
    return pages().stream().filter(other -> other > page).findFirst();
  }

  /** The page before on the way; none at the beginning. */
  public Optional<Integer> before(int page) {
    return pages().reversed().stream().filter(other -> other < page).findFirst();
  }

  /** The questions that a page shows; none for a page that is not on the way. */
  public List<String> visible(int page) {
    return stops.stream()
        .filter(stop -> stop.page() == page)
        .map(Stop::questions)
        .findFirst()
        .orElse(List.of());
  }

  /** Whether an answer to a question counts. */
  public boolean counts(String question) {
    return stops.stream().anyMatch(stop -> stop.questions().contains(question));
  }

  /** Those of the answered questions whose answers are kept but do not count. */
  public Set<String> offRoute(Collection<String> answered) {
    return answered.stream()
        .filter(question -> !counts(question))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
