package io.outturn.survey.file;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * What is looked at before anything is built from YAML: that it is not so deep that it exhausts the
 * stack, nor grows by references, nor copies blocks by the key {@code <<} of YAML 1.1.
 */
final class YamlLimits {
  private static final int DEEPEST = 20;
  private static final int MOST_REFERENCES = 50;
  private int depth;
  private int references;

  private YamlLimits() {}

  /** Whether the file can be built; otherwise the problem is told. */
  static boolean keeps(String yaml, LoadSettings settings, Problems problems) {
    var limits = new YamlLimits();
    for (var event : new Parse(settings).parseString(yaml)) {
      var trouble = limits.trouble(event);
      if (trouble.isPresent()) {
        problems.at(Place.of(event.getStartMark()), trouble.get());
        return false;
      }
    }
    return true;
  }

  private Optional<String> trouble(Event event) {
    depth += event instanceof CollectionStartEvent ? 1 : 0;
    depth -= event instanceof CollectionEndEvent ? 1 : 0;
    references += event instanceof AliasEvent ? 1 : 0;
    if (depth > DEEPEST) {
      return Optional.of(
          "Lists and blocks stand inside each other more than %d deep. Write them flatter."
              .formatted(DEEPEST));
    } else if (references > MOST_REFERENCES) {
      return Optional.of(
          "There are more than %d references (*) before this one. Write out what they stand for."
              .formatted(MOST_REFERENCES));
    }
    return event instanceof ScalarEvent scalar && scalar.isPlain() && scalar.getValue().equals("<<")
        ? Optional.of("The key << is not used in survey files. Write out what it stands for.")
        : Optional.empty();
  }
}
