package io.outturn.response.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Gathers what is wrong with one mapping file, so that all of it is said at once. */
final class YamlErrors {
  private final String file;
  private final List<MappingError> errors = new ArrayList<>();

  YamlErrors(String file) {
    this.file = file;
  }

  void add(Node node, String message) {
    add(node.getStartMark(), message);
  }

  void add(Optional<Mark> mark, String message) {
    errors.add(
        new MappingError(
            file,
            mark.map(Mark::getLine).orElse(0) + 1,
            mark.map(Mark::getColumn).orElse(0) + 1,
            message));
  }

  /** What a value's own check answers; nothing, and noted, when it refuses. */
  <T> @Nullable T checked(Node node, Supplier<T> value) {
    try {
      return value.get();
    } catch (IllegalArgumentException refused) {
      add(node, String.valueOf(refused.getMessage()));
      return null;
    }
  }

  void throwIfAny() {
    if (!errors.isEmpty()) {
      errors.sort(
          Comparator.comparingInt(MappingError::line).thenComparingInt(MappingError::column));
      throw new MappingErrors(errors);
    }
  }

  /** An empty level at a place, to read on with after a missing one was noted. */
  static Node nothing(Node place) {
    return new MappingNode(
        Tag.MAP,
        true,
        new ArrayList<>(),
        FlowStyle.BLOCK,
        place.getStartMark(),
        place.getEndMark());
  }
}
