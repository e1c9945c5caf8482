package io.outturn.survey.comparison;

import io.outturn.survey.Index;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What happened to indexes: an index is what its questions are. */
final class IndexComparison {
  private final Map<String, Index> before;
  private final Map<String, Finding> questions;

  private IndexComparison(List<Index> before, List<Finding> questions) {
    this.before = before.stream().collect(Collectors.toMap(Index::id, Function.identity()));
    this.questions =
        questions.stream().collect(Collectors.toMap(Finding::question, Function.identity()));
  }

  static List<Finding> of(List<Index> before, List<Index> after, List<Finding> questions) {
    var comparison = new IndexComparison(before, questions);
    var now = after.stream().map(comparison::finding);
    var kept = after.stream().map(Index::id).toList();
    var gone =
        before.stream()
            .filter(index -> !kept.contains(index.id()))
            .map(index -> new Finding(index.id(), List.of(Change.REMOVED)));
    return Stream.concat(now, gone).toList();
  }

  private Finding finding(Index after) {
    var earlier = before.get(after.id());
    return new Finding(
        after.id(), earlier == null ? List.of(Change.ADDED) : changes(earlier, after));
  }

  /** Other questions give another sum; their order does not matter. */
  private List<Change> changes(Index earlier, Index after) {
    if (!new HashSet<>(earlier.questions()).equals(new HashSet<>(after.questions()))) {
      return List.of(Change.SCALE);
    }
    var changes = new ArrayList<Change>();
    for (var id : after.questions()) {
      var finding = questions.get(id);
      if (finding != null && finding.decisive() != Change.UNCHANGED) {
        changes.addAll(finding.changes());
      }
    }
    return changes.isEmpty() ? List.of(Change.UNCHANGED) : changes;
  }
}
