package io.outturn.api;

import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.type.Argument;
import io.micronaut.json.tree.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads one place of a body and what lies in it.
 *
 * @param wrongs is told what is wrong
 * @param pointer the place
 */
record Reading(Wrongs wrongs, String pointer) {
  private static final int LONGEST_NUMBER = 40;

  /** The record of an object; null after something in it was wrong. */
  @Nullable Object object(JsonNode node, BeanIntrospection<?> type) {
    var arguments = type.getConstructorArguments();
    var known = Arrays.stream(arguments).map(Argument::getName).collect(Collectors.toSet());
    node.entries().forEach(entry -> knownName(entry.getKey(), known));
    var values = new @Nullable Object[arguments.length];
    boolean whole = true;
    for (int i = 0; i < arguments.length; i++) {
      values[i] = at(arguments[i].getName()).field(node.get(arguments[i].getName()), arguments[i]);
      whole &= values[i] != null || arguments[i].isNullable();
    }
    return whole ? type.instantiate(values) : null;
  }

  private Reading at(String name) {
    return new Reading(wrongs, pointer + Wrong.field(name, "").pointer());
  }

  private void knownName(String name, Set<String> known) {
    if (!known.contains(name)) {
      at(name).wrong("There is no such field here, only " + known.stream().sorted().toList());
    }
  }

  private @Nullable Object field(@Nullable JsonNode node, Argument<?> type) {
    if (node == null || node.isNull()) {
      return type.isNullable() ? null : wrong("It is missing");
    }
    return value(node, type);
  }

  private @Nullable Object value(JsonNode node, Argument<?> type) {
    var wanted = type.getType();
    if (wanted == String.class) {
      return node.isString() ? node.getStringValue() : wrong("It is a text");
    } else if (wanted == Boolean.class) {
      return node.isBoolean() ? (Object) node.getBooleanValue() : wrong("It is true or false");
    } else if (wanted == Integer.class) {
      return whole(node);
    } else if (wanted == BigDecimal.class) {
      return number(node);
    } else if (wanted == List.class) {
      return list(node, type.getTypeParameters()[0]);
    } else if (wanted == Map.class) {
      return map(node, type.getTypeParameters()[1]);
    }
    return parsedOrObject(node, wanted);
  }

  private @Nullable Object parsedOrObject(JsonNode node, Class<?> wanted) {
    if (wanted == UUID.class) {
      return parsed(
          node, UUID::fromString, "It is a UUID, as in 018f3b2e-7c1a-7b3c-9d2e-1f2a3b4c5d6e");
    } else if (wanted == LocalDate.class) {
      return parsed(node, LocalDate::parse, "It is a day, as in 2026-11-30");
    } else if (wanted == Instant.class) {
      return parsed(node, Instant::parse, "It is a moment, as in 2026-11-30T12:00:00Z");
    }
    return node.isObject()
        ? object(node, BeanIntrospection.getIntrospection(wanted))
        : wrong("It is an object");
  }

  /** What a text stands for. */
  private interface Parser {
    Object parse(String text);
  }

  private @Nullable Object parsed(JsonNode node, Parser parser, String expected) {
    if (!node.isString()) {
      return wrong(expected);
    }
    try {
      return parser.parse(node.getStringValue());
    } catch (DateTimeException | IllegalArgumentException refused) {
      return wrong(expected);
    }
  }

  private @Nullable Object whole(JsonNode node) {
    var number = number(node);
    try {
      return number instanceof BigDecimal exact ? (Object) exact.intValueExact() : null;
    } catch (ArithmeticException fraction) {
      return wrong("It is a whole number");
    }
  }

  /** A number of a million digits would take long to reckon with, and nobody means one. */
  private @Nullable Object number(JsonNode node) {
    if (!node.isNumber()
        || node.coerceStringValue().length() > LONGEST_NUMBER
        || !Double.isFinite(node.getDoubleValue())) {
      return wrong("It is a number");
    }
    return new BigDecimal(node.coerceStringValue());
  }

  private @Nullable Object list(JsonNode node, Argument<?> type) {
    if (!node.isArray()) {
      return wrong("It is a list");
    }
    var items = new ArrayList<Object>();
    for (int i = 0; i < node.size(); i++) {
      var item = at(Integer.toString(i)).field(node.get(i), type);
      if (item != null) {
        items.add(item);
      }
    }
    return items;
  }

  private @Nullable Object map(JsonNode node, Argument<?> type) {
    if (!node.isObject()) {
      return wrong("It is an object");
    }
    var entries = new LinkedHashMap<String, Object>();
    for (var entry : node.entries()) {
      var value = at(entry.getKey()).field(entry.getValue(), type);
      if (value != null) {
        entries.put(entry.getKey(), value);
      }
    }
    return entries;
  }

  private @Nullable Object wrong(String detail) {
    wrongs.add(pointer, detail);
    return null;
  }
}
