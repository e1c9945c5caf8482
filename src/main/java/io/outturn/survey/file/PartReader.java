package io.outturn.survey.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Turns composed YAML into parts, and reports what survey files do not use of it. */
final class PartReader {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Set<Tag> TAGS =
      Set.of(Tag.MAP, Tag.SEQ, Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL);
  private final Characters characters;
  private final Problems problems;
  private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  PartReader(Characters characters, Problems problems) {
    this.characters = characters;
    this.problems = problems;
  }

  Part read(Node root) {
    return part(root, Place.of(root.getStartMark()));
  }

  private Part part(Node node, Place named) {
    var place = Place.of(node.getStartMark());
    if (!TAGS.contains(node.getTag())) {
      problems.at(place, "The tag " + node.getTag() + " is not used in survey files. Remove it.");
    }
    return switch (node) {
      case ScalarNode scalar -> scalar(scalar, place, named);
      case SequenceNode list when seen.add(list) -> list(list, place, named);
      case MappingNode block when seen.add(block) -> block(block, place, named);
      default -> repeated(place, named);
    };
  }

  private Part scalar(ScalarNode scalar, Place place, Place named) {
    return new Part(
        json(scalar),
        scalar.getValue(),
        place,
        named,
        Map.of(),
        number -> characters.place(scalar, number));
  }

  private Part repeated(Place place, Place named) {
    problems.at(
        place, "A list or block is used again by a reference (*). Write it out in both places.");
    return new Part(JSON.nullNode(), Part.REFERENCE, place, named, Map.of(), _ -> place);
  }

  private Part list(SequenceNode list, Place place, Place named) {
    var json = JSON.arrayNode();
    var inner = new LinkedHashMap<String, Part>();
    for (var item : list.getValue()) {
      var part = part(item, Place.of(item.getStartMark()));
      inner.put(String.valueOf(json.size()), part);
      json.add(part.json());
    }
    return new Part(json, "", place, named, Collections.unmodifiableMap(inner), _ -> place);
  }

  private Part block(MappingNode block, Place place, Place named) {
    var json = JSON.objectNode();
    var inner = new LinkedHashMap<String, Part>();
    for (var entry : block.getValue()) {
      if (entry.getKeyNode() instanceof ScalarNode key) {
        put(inner, key, entry);
      } else {
        problems.at(
            Place.of(entry.getKeyNode().getStartMark()),
            "A list or block stands where a key should. Write a word and a colon.");
      }
    }
    inner.forEach((key, part) -> json.set(key, part.json()));
    return new Part(json, "", place, named, Collections.unmodifiableMap(inner), _ -> place);
  }

  private void put(Map<String, Part> inner, ScalarNode key, NodeTuple entry) {
    var named = Place.of(key.getStartMark());
    var part = part(entry.getValueNode(), named);
    var first = inner.putIfAbsent(key.getValue(), part);
    if (first != null) {
      problems.at(
          named,
          "The key %s is here for the second time, after line %d. Remove one of them."
              .formatted(Problems.quoted(key.getValue()), first.named().line()));
    }
  }

  private static JsonNode json(ScalarNode scalar) {
    var words = scalar.getValue();
    var tag = scalar.getTag();
    if (tag.equals(Tag.NULL)) {
      return JSON.nullNode();
    } else if (tag.equals(Tag.BOOL)) {
      return JSON.booleanNode(words.equalsIgnoreCase("true"));
    } else if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
      return number(words);
    }
    return JSON.textNode(words);
  }

  /** Plain decimal numbers; anything else is out of every range that a key takes. */
  private static JsonNode number(String words) {
    if (words.matches("[-+]?[0-9]{1,9}")) {
      return JSON.numberNode(Integer.parseInt(words));
    }
    return words.matches("[-+]?[0-9]{0,15}(\\.[0-9]{1,15})?") && words.matches(".*[0-9].*")
        ? JSON.numberNode(new BigDecimal(words))
        : JSON.numberNode(Double.MAX_VALUE);
  }
}
