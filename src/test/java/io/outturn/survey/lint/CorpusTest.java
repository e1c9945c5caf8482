package io.outturn.survey.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CorpusTest {
  @Test
  void report() {
    for (var part : List.of(System.getProperty("part", "tuned"))) {
      var examples = Example.of(part);
      Set<String> rules =
          examples.stream()
              .flatMap(e -> e.faults().stream())
              .collect(Collectors.toCollection(TreeSet::new));
      for (var e : examples) {
        var found = e.found(rules);
        if (!found.equals(e.faults())) {
          System.out.println(
              "@@ "
                  + e.language()
                  + " "
                  + e.faults()
                  + " -> "
                  + found
                  + " "
                  + e.type()
                  + " "
                  + e.text()
                  + " "
                  + e.more());
        }
      }
      assertThat(examples).isNotEmpty();
    }
  }
}
