package io.outturn.response.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The fields of one level of a mapping file; what is wrong with them is noted with its place. */
final class YamlFields {
  private final Node place;
  private final SequencedMap<String, Node> fields = new LinkedHashMap<>();
  private final YamlErrors errors;

  YamlFields(Node node, YamlErrors errors) {
    this.place = node;
    this.errors = errors;
    if (node instanceof MappingNode mapping) {
      for (var field : mapping.getValue()) {
        scalar(field.getKeyNode()).ifPresent(key -> fields.put(key, field.getValueNode()));
      }
    } else {
      errors.add(node, "Here stand fields, each as 'name: value'");
    }
  }

  SequencedMap<String, Node> all() {
    return fields;
  }

  /** Notes every field that nothing reads. */
  YamlFields only(Set<String> known) {
    fields.forEach((name, node) -> {
      if (!known.contains(name)) {
        errors.add(node, "There is no field " + name + " here, only " + sorted(known));
      }
    });
    return this;
  }

  private static List<String> sorted(Set<String> names) {
    return names.stream().sorted().toList();
  }

  Node place(String name) {
    return fields.getOrDefault(name, place);
  }

  Optional<YamlFields> level(String name) {
    return Optional.ofNullable(fields.get(name)).map(node -> new YamlFields(node, errors));
  }

  YamlFields requiredLevel(String name) {
    return level(name).orElseGet(() -> new YamlFields(missing(name), errors));
  }

  private Node missing(String name) {
    errors.add(place, "The field " + name + " is missing");
    return YamlErrors.nothing(place);
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(fields.get(name)).flatMap(this::scalar);
  }

  /** The field's text; empty text, and noted, when it is not there. */
  String requiredText(String name) {
    if (!fields.containsKey(name)) {
      errors.add(place, "The field " + name + " is missing");
    }
    return text(name).orElse("");
  }

  boolean flag(String name) {
    var text = text(name).orElse("false");
    if (!text.equals("true") && !text.equals("false")) {
      errors.add(place(name), name + " is true or false, not " + text);
    }
    return text.equals("true");
  }

  /** One text or a list of texts. */
  List<String> texts(String name) {
    var node = fields.get(name);
    if (node == null) {
      return List.of();
    }
    if (node instanceof SequenceNode sequence) {
      var texts = new ArrayList<String>();
      sequence.getValue().forEach(item -> scalar(item).ifPresent(texts::add));
      return texts;
    }
    return scalar(node).map(List::of).orElse(List.of());
  }

  private Optional<String> scalar(Node node) {
    if (node instanceof ScalarNode scalar) {
      return Optional.of(scalar.getValue().strip());
    }
    errors.add(node, "Here stands a single value");
    return Optional.empty();
  }
}
