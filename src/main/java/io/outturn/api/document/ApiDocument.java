package io.outturn.api.document;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/**
 * The description of the API as OpenAPI 3.1: what the build wrote of the code, without the pages,
 * with what all operations share. A value that may be absent says so as JSON Schema does.
 */
@Singleton
public final class ApiDocument {
  private static final String WRITTEN = "/META-INF/swagger/outturn-v1.yml";
  private static final String COMMON = "/api/common.yaml";
  private static final String PREFIX = "/api/v1/";
  private static final String REFERENCE = "#/components/schemas/";
  private final Map<String, Object> tree;
  private final JsonMapper json;

  ApiDocument(JsonMapper json) {
    this.json = json;
    this.tree = read(WRITTEN);
    tree.put("openapi", "3.1.0");
    Node.map(tree, "paths").keySet().removeIf(path -> !path.startsWith(PREFIX));
    read(COMMON)
        .forEach((part, entries) ->
            Node.map(Node.map(tree, "components"), part).putAll(Node.map(entries)));
    operations().forEach(Operation::share);
    allowNull(tree);
    forgetUnused();
  }

  /** One operation of the document. */
  record Operation(String method, String path, Map<String, Object> content) {
    private void share() {
      Node.map(content, "responses")
          .put("default", Map.of("$ref", "#/components/responses/Problem"));
      if (method.equals("post")) {
        var parameters = new ArrayList<>(Node.list(content.getOrDefault("parameters", List.of())));
        parameters.add(Map.of("$ref", "#/components/parameters/IdempotencyKey"));
        content.put("parameters", parameters);
      }
    }
  }

  /** Every operation, by path. */
  List<Operation> operations() {
    var operations = new ArrayList<Operation>();
    Node.map(tree, "paths")
        .forEach((path, methods) ->
            Node.map(methods)
                .forEach((method, operation) ->
                    operations.add(new Operation(method, path, Node.map(operation)))));
    return operations;
  }

  /** The shapes of what is sent and answered, by name. */
  Map<String, Object> schemas() {
    return Node.map(Node.map(tree, "components"), "schemas");
  }

  public String json() {
    try {
      return json.writeValueAsString(tree);
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
  }

  public String yaml() {
    var settings = DumpSettings.builder().setDefaultFlowStyle(FlowStyle.BLOCK).build();
    return new Dump(settings).dumpToString(tree);
  }

  private static Map<String, Object> read(String resource) {
    try (InputStream file = ApiDocument.class.getResourceAsStream(resource)) {
      var settings = LoadSettings.builder().build();
      var read = new Load(settings).loadFromInputStream(Objects.requireNonNull(file, resource));
      return new LinkedHashMap<>(Node.map(Objects.requireNonNull(read)));
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
  }

  /** OpenAPI 3.0 says {@code nullable}, 3.1 as JSON Schema does that null is one of the types. */
  private static void allowNull(Object place) {
    Node.list(place).forEach(ApiDocument::allowNull);
    var map = Node.map(place);
    map.values().forEach(ApiDocument::allowNull);
    if (Boolean.TRUE.equals(map.get("nullable"))) {
      map.remove("nullable");
      map.computeIfPresent("type", (_, type) -> List.of(type, "null"));
    }
  }

  private void forgetUnused() {
    Set<String> used = new LinkedHashSet<>();
    collect(Node.map(tree, "paths"), used);
    collect(Node.map(Node.map(tree, "components"), "responses"), used);
    schemas().keySet().retainAll(used);
  }

  private void collect(Object place, Set<String> used) {
    Node.list(place).forEach(each -> collect(each, used));
    Node.map(place).values().forEach(each -> collect(each, used));
    var reference = Node.text(Node.map(place), "$ref");
    if (reference.startsWith(REFERENCE) && used.add(reference.substring(REFERENCE.length()))) {
      collect(Node.map(schemas(), reference.substring(REFERENCE.length())), used);
    }
  }
}
