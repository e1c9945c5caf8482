package io.outturn.survey.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import io.outturn.text.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Checks the shape of a survey file against the published JSON Schema. What would be right is said
 * in the schema's own descriptions, so that an editor and this reader give the same advice.
 */
final class SurveySchema {
  private static final Schema SCHEMA = load();

  private SurveySchema() {}

  static void check(Part survey, Problems problems) {
    for (var error : SCHEMA.validate(survey.json())) {
      var part = at(survey, error.getInstanceLocation());
      if (part.isReference()) {
        continue;
      }
      switch (error.getKeyword()) {
        case "propertyNames" -> unfitKey(part, error, problems);
        case "required" -> missing(part, error, problems);
        case "additionalProperties" -> unknownKey(part, error, problems);
        case "uniqueItems" -> problems.at(part.place(), twice(error));
        case "enum" -> problems.at(part.place(), unknownWord(part, error));
        default -> problems.at(part.place(), unfit(part, error));
      }
    }
  }

  /** The schema's words that a file does not keep to. */
  static List<String> broken(Part survey) {
    return SCHEMA.validate(survey.json()).stream().map(Error::getKeyword).distinct().toList();
  }

  private static void missing(Part part, Error error, Problems problems) {
    var key = error.getProperty();
    problems.at(
        part.place(),
        "The key %s is missing. Write %s: and %s."
            .formatted(key, key, description(schemaAround(error).path("properties").path(key))));
  }

  private static void unknownKey(Part part, Error error, Problems problems) {
    var key = error.getProperty();
    var known =
        List.copyOf(schemaAround(error).path("properties").properties()).stream()
            .map(Map.Entry::getKey)
            .toList();
    problems.at(
        part.get(key).map(Part::named).orElse(part.place()),
        "The key %s is not used here. Write one of %s.%s"
            .formatted(Problems.quoted(key), Problems.list(known), meant(key, known)));
  }

  private static void unfitKey(Part part, Error error, Problems problems) {
    var key = error.getProperty();
    problems.at(
        part.get(key).map(Part::named).orElse(part.place()),
        "%s%s does not fit. Write %s."
            .formatted(
                subject(error),
                Problems.quoted(key),
                description(schemaAround(error).path("propertyNames"))));
  }

  private static String unknownWord(Part part, Error error) {
    var known =
        StreamSupport.stream(schemaAround(error).path("enum").spliterator(), false)
            .map(JsonNode::asText)
            .toList();
    return "%s%s is not known. Write one of %s.%s"
        .formatted(
            subject(error),
            shown(part),
            Problems.list(known),
            meant(part.written().strip(), known));
  }

  private static String twice(Error error) {
    return subject(error) + "something stands here twice. Write each only once.";
  }

  private static String unfit(Part part, Error error) {
    return "%s%s does not fit. Write %s."
        .formatted(subject(error), shown(part), description(schemaAround(error)));
  }

  static String meant(String word, List<String> known) {
    return Nearest.to(word, known).map(near -> " Did you mean " + near + "?").orElse("");
  }

  private static String shown(Part part) {
    if (part.json().isArray()) {
      return "a list of " + part.inner().size();
    } else if (part.json().isObject()) {
      return "a block of keys";
    }
    return part.written().isBlank() ? "nothing" : Problems.quoted(part.written());
  }

  /** The nearest key above the part, for the message's beginning. */
  private static String subject(Error error) {
    return names(error.getInstanceLocation())
        .filter(name -> !name.matches("[0-9]+"))
        .reduce((_, last) -> last)
        .map(key -> key + ": ")
        .orElse("");
  }

  private static Part at(Part root, NodePath path) {
    return names(path)
        .reduce(
            root,
            (part, name) -> Objects.requireNonNullElse(part.inner().get(name), part),
            (_, last) -> last);
  }

  private static JsonNode schemaAround(Error error) {
    var path = error.getSchemaLocation().getFragment().getParent();
    return names(path)
        .reduce(
            SCHEMA.getSchemaNode(),
            (node, name) -> node.isArray() ? node.path(Integer.parseInt(name)) : node.path(name),
            (_, last) -> last);
  }

  private static Stream<String> names(NodePath path) {
    return IntStream.range(0, path.getNameCount())
        .mapToObj(i -> String.valueOf(path.getElement(i)));
  }

  private static String description(JsonNode schema) {
    return schema.path("description").asText();
  }

  private static Schema load() {
    try (InputStream json = SurveySchema.class.getResourceAsStream("schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Objects.requireNonNull(json), InputFormat.JSON);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
