package io.outturn.api.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.api.Program;
import io.outturn.identity.Role;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nothing that an operation does not ask for is taken over: not quietly, and not at all. */
@Tag("database")
@MicronautTest(transactional = false)
class SurplusFieldsTest {
  private static final List<String> SURPLUS =
      List.of(
          "id",
          "role",
          "rights",
          "by",
          "createdAt",
          "value",
          "score",
          "n",
          "status",
          "admin",
          "active",
          "team_id",
          "published",
          "class");

  @Inject Program program;

  /** An operation with the names that its body may have. */
  private record Operation(String method, String path, List<String> names) {}

  @Test
  void everyOperationRefusesNamesThatItDoesNotHave() {
    var token = program.token(Role.ADMINISTRATOR);
    var document = Program.json(program.call(token, "GET", "/api/v1/openapi.json", ""));
    var operations = operations(document);
    assertThat(operations).hasSizeGreaterThan(15);
    for (var operation : operations) {
      var surplus = SURPLUS.stream().filter(name -> !operation.names().contains(name)).toList();
      var body = JsonNodeFactory.instance.objectNode();
      surplus.forEach(name -> body.put(name, "ADMINISTRATOR"));
      var path = operation.path().replaceAll("\\{\\w+}", UUID.randomUUID().toString());
      var answer = program.call(token, operation.method(), path, body.toString());
      assertThat(answer.statusCode()).as(operation + answer.body()).isEqualTo(422);
      var refused = new TreeSet<String>();
      Program.json(answer)
          .path("errors")
          .forEach(error -> refused.add(error.path("pointer").asText()));
      assertThat(refused)
          .as(operation.toString())
          .containsAll(surplus.stream().map(name -> "/" + name).toList());
    }
  }

  private static List<Operation> operations(JsonNode document) {
    var all = new ArrayList<Operation>();
    document
        .path("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(each ->
                    schema(document, each.getValue())
                        .ifPresent(schema ->
                            all.add(
                                new Operation(
                                    each.getKey().toUpperCase(Locale.ROOT),
                                    path.getKey(),
                                    names(schema))))));
    return all;
  }

  private static Optional<JsonNode> schema(JsonNode document, JsonNode operation) {
    var reference =
        operation
            .path("requestBody")
            .path("content")
            .path("application/json")
            .path("schema")
            .path("$ref")
            .asText();
    return reference.isEmpty()
        ? Optional.empty()
        : Optional.of(
            document
                .path("components")
                .path("schemas")
                .path(reference.substring(reference.lastIndexOf('/') + 1)));
  }

  private static List<String> names(JsonNode schema) {
    var names = new ArrayList<String>();
    schema.path("properties").fieldNames().forEachRemaining(names::add);
    return names;
  }
}
