package io.outturn.api.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.List;

/** Compares answers with what the description of the API says of them. */
final class AnswerSchemas {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final JsonNode document;

  /** An answer may hold nothing that the description does not name. */
  AnswerSchemas(String document) {
    try {
      this.document = JSON.readTree(document);
    } catch (JsonProcessingException unreadable) {
      throw new AssertionError(unreadable);
    }
    for (var schema : this.document.path("components").path("schemas")) {
      if (schema.has("properties")) {
        ((ObjectNode) schema).put("additionalProperties", false);
      }
    }
  }

  /** What is wrong with an answer; nothing when it is as described. */
  List<String> wrong(String method, String path, HttpResponse<String> answer) {
    var described = described(method, path, Integer.toString(answer.statusCode()));
    if (described.isMissingNode()) {
      return List.of("There is no answer " + answer.statusCode());
    }
    var content = described.path("content");
    if (content.isEmpty()) {
      return answer.body().isEmpty() ? List.of() : List.of("There is no body: " + answer.body());
    }
    var type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
    if (!content.has(type)) {
      return List.of("It is no " + type);
    }
    return type.endsWith("json")
        ? errors(content.path(type).path("schema"), answer.body())
        : List.of();
  }

  private JsonNode described(String method, String path, String status) {
    var answers = document.path("paths").path(path).path(method).path("responses");
    var answer = answers.has(status) ? answers.path(status) : answers.path("default");
    var reference = answer.path("$ref").asText("");
    return reference.isEmpty() ? answer : document.at(reference.substring(1));
  }

  private List<String> errors(JsonNode schema, String body) {
    var whole = JSON.createObjectNode();
    whole.putArray("allOf").add(schema);
    whole.set("components", document.path("components"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(whole.toString(), InputFormat.JSON)
        .validate(body, InputFormat.JSON)
        .stream()
        .map(Object::toString)
        .toList();
  }
}
