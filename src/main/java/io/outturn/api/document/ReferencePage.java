package io.outturn.api.document;

import io.micronaut.core.annotation.Introspected;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The description of the API as a page.
 *
 * @param groups the operations by what they are about
 * @param shapes what is sent and answered
 */
@Introspected
record ReferencePage(List<Group> groups, List<Shape> shapes) {
  /** Operations on one kind of thing. */
  record Group(String name, String id, List<Call> calls) {}

  /**
   * One operation.
   *
   * @param sends the shape of its body; empty without one
   * @param answers the shape of its answer; empty without one
   */
  record Call(
      String method,
      String path,
      String summary,
      String description,
      List<Field> parameters,
      String sends,
      String answers) {}

  /** An object that is sent or answered. */
  record Shape(String name, String description, List<Field> fields) {}

  /** A field of an object, or a parameter. */
  record Field(String name, String type, String needed, String description) {}

  static ReferencePage of(ApiDocument document) {
    var groups = new LinkedHashMap<String, List<Call>>();
    document.operations().stream()
        .collect(
            Collectors.groupingBy(
                operation -> String.valueOf(Node.list(tags(operation)).getFirst()),
                TreeMap::new,
                Collectors.mapping(ReferencePage::call, Collectors.toList())))
        .forEach(groups::put);
    return new ReferencePage(
        groups.entrySet().stream()
            .map(each -> new Group(each.getKey(), id(each.getKey()), each.getValue()))
            .toList(),
        new TreeMap<>(document.schemas()).entrySet().stream().map(ReferencePage::shape).toList());
  }

  private static Object tags(ApiDocument.Operation operation) {
    return operation.content().getOrDefault("tags", List.of("Other"));
  }

  private static String id(String name) {
    return name.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  private static Call call(ApiDocument.Operation operation) {
    var content = operation.content();
    return new Call(
        operation.method().toUpperCase(Locale.ROOT),
        operation.path(),
        Node.text(content, "summary"),
        Node.text(content, "description"),
        Node.list(content.getOrDefault("parameters", List.of())).stream()
            .map(Node::map)
            .filter(parameter -> parameter.containsKey("name"))
            .map(ReferencePage::parameter)
            .toList(),
        body(Node.map(content.getOrDefault("requestBody", Map.of()))),
        Node.map(content.getOrDefault("responses", Map.of())).entrySet().stream()
            .filter(answer -> answer.getKey().startsWith("2"))
            .map(answer -> (answer.getKey() + " " + body(Node.map(answer.getValue()))).strip())
            .collect(Collectors.joining(", ")));
  }

  private static Field parameter(Map<String, Object> parameter) {
    return new Field(
        Node.text(parameter, "name"),
        type(Node.map(parameter.getOrDefault("schema", Map.of()))),
        "in the " + Node.text(parameter, "in"),
        Node.text(parameter, "description"));
  }

  private static String body(Map<String, Object> place) {
    return Node.map(place.getOrDefault("content", Map.of())).entrySet().stream()
        .map(each ->
            type(Node.map(Node.map(each.getValue()).getOrDefault("schema", Map.of())))
                + " as "
                + each.getKey())
        .collect(Collectors.joining(", "));
  }

  private static Shape shape(Map.Entry<String, Object> schema) {
    var content = Node.map(schema.getValue());
    var required = Node.list(content.getOrDefault("required", List.of()));
    var fields =
        Node.map(content.getOrDefault("properties", Map.of())).entrySet().stream()
            .map(each ->
                field(each.getKey(), Node.map(each.getValue()), required.contains(each.getKey())))
            .toList();
    return new Shape(schema.getKey(), Node.text(content, "description"), fields);
  }

  private static Field field(String name, Map<String, Object> content, boolean required) {
    return new Field(
        name,
        type(content),
        required ? "always" : "may be absent",
        Node.text(content, "description"));
  }

  private static String type(Map<String, Object> schema) {
    var reference = Node.text(schema, "$ref");
    if (!reference.isEmpty()) {
      return reference.substring(reference.lastIndexOf('/') + 1);
    }
    var all = Node.list(schema.getOrDefault("allOf", List.of()));
    if (!all.isEmpty()) {
      return type(Node.map(all.getFirst()));
    }
    var type = Node.list(schema.getOrDefault("type", List.of()));
    var word = type.isEmpty() ? Node.text(schema, "type") : String.valueOf(type.getFirst());
    var format = Node.text(schema, "format");
    return word.equals("array")
        ? "list of " + type(Node.map(schema.getOrDefault("items", Map.of())))
        : format.isEmpty() ? word : word + " (" + format + ")";
  }
}
