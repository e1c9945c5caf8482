package io.outturn.survey.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One value of a survey file with everything inside it.
 *
 * @param json the value as the JSON Schema sees it
 * @param written what stands in the file; empty for a list or a block
 * @param place where the value begins
 * @param named where its key stands; for an item of a list, where the value begins
 * @param inner what is inside, by key, or by position counted from 0 in a list
 */
record Part(JsonNode json, String written, Place place, Place named, Map<String, Part> inner) {
  Optional<Part> get(String key) {
    return json.isObject() ? Optional.ofNullable(inner.get(key)) : Optional.empty();
  }

  /** The items of a list; none when this is not a list. */
  Collection<Part> items() {
    return json.isArray() ? inner.values() : List.of();
  }

  /** The items of the list that stands under a key; none when there is no such list. */
  Collection<Part> items(String key) {
    return get(key).map(Part::items).orElse(List.of());
  }

  /** The words, if this is a text and not a number, a list or a block. */
  Optional<String> words() {
    return Optional.ofNullable(json.textValue()).map(String::strip);
  }

  Optional<String> words(String key) {
    return get(key).flatMap(Part::words);
  }
}
