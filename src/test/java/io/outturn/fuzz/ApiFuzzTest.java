package io.outturn.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.api.Program;
import io.outturn.identity.Role;
import io.outturn.identity.Visitor;
import io.outturn.tally.Recount;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every operation that the API's own description names, with hostile parts and bodies. */
@Tag("database")
@MicronautTest(transactional = false)
@Property(name = "outturn.api.calls-per-minute", value = "100000000")
@Property(name = "outturn.api.calls-per-minute-and-address", value = "100000000")
class ApiFuzzTest {
  private static final int INPUTS = 3_000;
  private static final List<String> TYPES =
      List.of("application/json", "application/yaml", "text/csv", "text/plain", "*/*");
  private static final List<String> HEADERS =
      List.of("If-Match", "Idempotency-Key", "Accept", "Accept-Language", "X-Request-Id");
  @Inject Visitor visitor;
  @Inject Program program;
  @Inject Recount recount;
  private JsonNode document = JsonNodeFactory.instance.objectNode();

  /** An operation of the description. */
  private record Operation(String method, String path, List<String> fields) {}

  @Test
  void failsAtNothingAndKeepsItsCounts() {
    var token = program.token(Role.ADMINISTRATOR);
    document = Program.json(program.call(token, "GET", "/api/v1/openapi.json", ""));
    var operations = operations();
    assertThat(operations).hasSizeGreaterThan(40);
    Inputs.each(INPUTS, seed -> strike(token, operations, new Hostile(seed), seed));
    assertThat(recount.verify().agrees()).isTrue();
  }

  private void strike(String token, List<Operation> operations, Hostile hostile, long seed) {
    var operation = hostile.pick(operations);
    var path = path(operation.path(), hostile) + query(hostile);
    var body = operation.method().equals("GET") ? "" : body(operation, hostile);
    var header = hostile.pick(HEADERS);
    var value = "\"" + hostile.below(5) + "\"";
    Struck.by(
        "seed %d: %s %s %s %s %s".formatted(seed, operation.method(), path, header, value, body),
        () ->
            program.call(
                token,
                operation.method(),
                path,
                body,
                "Content-Type",
                hostile.chance(0.8) ? TYPES.getFirst() : hostile.pick(TYPES),
                header,
                value));
  }

  private static String path(String template, Hostile hostile) {
    var path = template;
    while (path.contains("{")) {
      var part = hostile.chance(0.5) ? UUID.randomUUID().toString() : encoded(hostile.text());
      path = path.replaceFirst("\\{[^}]*}", part.isEmpty() ? "x" : part.replace("%", "%25"));
    }
    return path;
  }

  private static String query(Hostile hostile) {
    return hostile.chance(0.3)
        ? "?limit=" + encoded(hostile.text()) + "&after=" + encoded(hostile.text())
        : "";
  }

  /** Fields of the right names with any value, or no JSON at all. */
  private static String body(Operation operation, Hostile hostile) {
    if (hostile.chance(0.15)) {
      return hostile.text();
    }
    var body = JsonNodeFactory.instance.objectNode();
    operation.fields().stream()
        .filter(_ -> hostile.chance(0.9))
        .forEach(field -> body.set(field, value(hostile)));
    if (hostile.chance(0.1)) {
      body.put(hostile.text(), 1);
    }
    return body.toString();
  }

  private static JsonNode value(Hostile hostile) {
    var make = JsonNodeFactory.instance;
    return switch (hostile.below(8)) {
      case 0 -> make.numberNode(hostile.below(1000) - 500);
      case 1 -> make.numberNode(1e300);
      case 2 -> make.booleanNode(true);
      case 3 -> make.nullNode();
      case 4 -> make.arrayNode().add(hostile.text()).add(1);
      case 5 -> make.objectNode().put(hostile.text(), hostile.text());
      case 6 -> make.textNode("2026-0" + (1 + hostile.below(9)) + "-11");
      default -> make.textNode(hostile.text());
    };
  }

  private List<Operation> operations() {
    var all = new ArrayList<Operation>();
    document
        .path("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(
                    each -> all.add(operation(path.getKey(), each.getKey(), each.getValue()))));
    return all;
  }

  private Operation operation(String path, String method, JsonNode described) {
    var content = described.path("requestBody").path("content").path("application/json");
    var reference = content.path("schema").path("$ref").asText();
    var schema =
        document
            .path("components")
            .path("schemas")
            .path(reference.substring(reference.lastIndexOf('/') + 1));
    var fields = new ArrayList<String>();
    schema.path("properties").fieldNames().forEachRemaining(fields::add);
    return new Operation(method.toUpperCase(Locale.ROOT), path, fields);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
