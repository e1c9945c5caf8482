package io.outturn.statistics.golden;

import io.outturn.statistics.privacy.Group;
import io.outturn.statistics.privacy.MinimumGroup;
import io.outturn.statistics.privacy.Suppression;
import java.util.List;
import java.util.Map;

/** What is hidden so that nobody can be told apart. */
final class AnonymityGolden {
  static final Map<String, GoldenMethod> METHODS =
      Map.of("anonymity.one_way_with_total", AnonymityGolden::oneWayWithTotal);

  private AnonymityGolden() {}

  private static Outputs oneWayWithTotal(Inputs inputs) {
    var rows =
        inputs
            .node("rows")
            .valueStream()
            .map(row -> new Group(row.required("name").asText(), row.required("n").asLong()))
            .toList();
    var table = Suppression.of(rows, new MinimumGroup(inputs.count("minimum")));
    return Outputs.none()
        .with("primary", names(table.primary()))
        .with("secondary", names(table.secondary()))
        .with("shown", names(table.shown()))
        .with("total_shown", table.totalShown());
  }

  private static List<String> names(List<Group> groups) {
    return groups.stream().map(Group::name).toList();
  }
}
