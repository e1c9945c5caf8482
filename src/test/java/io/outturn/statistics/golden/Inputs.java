package io.outturn.statistics.golden;

import com.fasterxml.jackson.databind.JsonNode;
import io.outturn.statistics.Histogram;
import io.outturn.statistics.Scale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What a reference case feeds in, by name; a name that is missing fails the case. */
record Inputs(JsonNode json) {
  JsonNode node(String name) {
    return json.required(name);
  }

  double number(String name) {
    return node(name).asDouble();
  }

  int whole(String name) {
    return node(name).asInt();
  }

  long count(String name) {
    return node(name).asLong();
  }

  double[] numbers(String name) {
    return numbers(node(name));
  }

  double[][] table(String name) {
    return node(name).valueStream().map(Inputs::numbers).toArray(double[][]::new);
  }

  List<String> words(String name) {
    return node(name).valueStream().map(JsonNode::asText).toList();
  }

  /** Answers on the 0 to 10 scale from three named counts. */
  Histogram detractorsPassivesPromoters() {
    return npsHistogram(count("detractors"), count("passives"), count("promoters"));
  }

  /** The same from a list of the three. */
  Histogram detractorsPassivesPromoters(String name) {
    return detractorsPassivesPromoters(node(name));
  }

  static Histogram detractorsPassivesPromoters(JsonNode counts) {
    return npsHistogram(counts.get(0).asLong(), counts.get(1).asLong(), counts.get(2).asLong());
  }

  /** Answers on the scale that {@code values} lists, upwards and without gaps. */
  Histogram histogram(String counts) {
    var values = node("values");
    var scale = new Scale(values.get(0).asInt(), values.get(values.size() - 1).asInt());
    Map<Integer, Long> countByValue = new HashMap<>();
    IntStream.range(0, values.size())
        .forEach(i -> countByValue.put(values.get(i).asInt(), node(counts).get(i).asLong()));
    return Histogram.of(scale, countByValue);
  }

  static Histogram npsHistogram(long detractors, long passives, long promoters) {
    return Histogram.of(new Scale(0, 10), Map.of(0, detractors, 7, passives, 9, promoters));
  }

  private static double[] numbers(JsonNode array) {
    return array.valueStream().mapToDouble(JsonNode::asDouble).toArray();
  }
}
