package io.outturn.statistics.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicNode;

/** One case: what goes in, what must come out, and how exactly. */
record GoldenCase(String id, String method, Inputs inputs, JsonNode outputs, double tolerance) {
  /** A maximum that an iteration finds is less exact than the formulas around it. */
  private static final Map<String, Double> ROUGHER = Map.of("omega_total_ml", 1e-5);

  static DynamicNode test(JsonNode json) {
    var golden =
        new GoldenCase(
            json.path("id").asText(),
            json.path("method").asText(),
            new Inputs(json.path("inputs")),
            json.path("outputs"),
            json.path("tolerance").asDouble());
    return dynamicTest(golden.id + " " + golden.method, golden::check);
  }

  private void check() {
    var computed = GoldenMethods.of(method).compute(inputs);
    assertThat(outputs.properties()).as("outputs of the case").isNotEmpty();
    for (var output : outputs.properties()) {
      var name = output.getKey();
      assertThat(computed.values()).as("outputs of " + method).containsKey(name);
      compare(name, output.getValue(), computed.values().get(name));
    }
  }

  private void compare(String name, JsonNode expected, @Nullable Object actual) {
    if (expected.isNull()) {
      assertThat(actual).as(name).isNull();
    } else if (expected.isNumber()) {
      assertThat(actual).as(name).isInstanceOf(Number.class);
      near(name, expected.asDouble(), ((Number) actual).doubleValue());
    } else if (expected.isArray()) {
      compareEach(name, expected, actual);
    } else if (expected.isBoolean()) {
      assertThat(actual).as(name).isEqualTo(expected.asBoolean());
    } else {
      assertThat(actual).as(name).hasToString(expected.asText());
    }
  }

  private void compareEach(String name, JsonNode expected, @Nullable Object actual) {
    var list = asList(name, actual);
    assertThat(list).as(name).hasSize(expected.size());
    for (int i = 0; i < list.size(); i++) {
      compare(name + "[" + i + "]", expected.get(i), list.get(i));
    }
  }

  private void near(String name, double expected, double actual) {
    double allowed = Math.max(tolerance, ROUGHER.getOrDefault(name, 0.0));
    assertThat(Math.abs(actual - expected))
        .as("%s: %s instead of %s", name, actual, expected)
        .isLessThanOrEqualTo(Math.max(allowed, allowed * Math.abs(expected)));
  }

  private static List<?> asList(String name, @Nullable Object values) {
    return switch (values) {
      case List<?> list -> list;
      case double[] numbers -> Arrays.stream(numbers).boxed().toList();
      case double[][] rows -> Arrays.asList(rows);
      case null, default -> throw new AssertionError(name + " is no list: " + values);
    };
  }
}
