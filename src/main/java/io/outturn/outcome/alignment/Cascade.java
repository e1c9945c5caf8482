package io.outturn.outcome.alignment;

import io.outturn.outcome.ObjectiveId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How objectives lead up to others. It has no circles: whoever gives to something that gives to
 * them would only give to themselves.
 *
 * @param contributions that are promised
 */
public record Cascade(List<Contribution> contributions) {
  public Cascade {
    contributions = List.copyOf(contributions);
  }

  /** What an objective gives. */
  public List<Contribution> from(ObjectiveId objective) {
    return contributions.stream().filter(each -> each.from().equals(objective)).toList();
  }

  /** What an objective gets. */
  public List<Contribution> to(ObjectiveId objective) {
    return contributions.stream().filter(each -> each.to().equals(objective)).toList();
  }

  /** Whether a contribution would lead back to where it starts. */
  public boolean closesCircle(ObjectiveId from, ObjectiveId to) {
    return from.equals(to) || above(to).contains(from);
  }

  /** Everything that an objective gives to, at once or through others. */
  public Set<ObjectiveId> above(ObjectiveId objective) {
    var known = new HashSet<ObjectiveId>();
    var waiting = new ArrayDeque<>(List.of(objective));
    while (!waiting.isEmpty()) {
      for (var each : from(waiting.remove())) {
        if (known.add(each.to())) {
          waiting.add(each.to());
        }
      }
    }
    return known;
  }

  /**
   * The shortest way from an objective to one that gives to nothing, both ends included; only the
   * objective itself when it is at the top.
   */
  public List<ObjectiveId> wayUp(ObjectiveId objective) {
    Map<ObjectiveId, ObjectiveId> cameFrom = new LinkedHashMap<>();
    var waiting = new ArrayDeque<>(List.of(objective));
    while (!waiting.isEmpty()) {
      var at = waiting.remove();
      var next = from(at);
      if (next.isEmpty()) {
        return way(cameFrom, at);
      }
      next.stream()
          .map(Contribution::to)
          .filter(to -> !to.equals(objective) && cameFrom.putIfAbsent(to, at) == null)
          .forEach(waiting::add);
    }
    return List.of(objective);
  }

  private static List<ObjectiveId> way(Map<ObjectiveId, ObjectiveId> cameFrom, ObjectiveId top) {
    var way = new ArrayList<>(List.of(top));
    for (var at = cameFrom.get(top); at != null; at = cameFrom.get(at)) {
      way.addFirst(at);
    }
    return way;
  }
}
