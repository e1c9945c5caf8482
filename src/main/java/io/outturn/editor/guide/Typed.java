package io.outturn.editor.guide;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a form of the guide sent. A box that is not ticked sends nothing, so a hidden field of the
 * same name stands before it; of two values the last one counts.
 *
 * @param values by the names of the fields
 */
record Typed(Map<String, List<String>> values) {
  /** A question with 250 options in a dozen languages has fewer. */
  private static final int MOST = 10_000;

  /**
   * Reads a body of the type application/x-www-form-urlencoded.
   *
   * @throws HttpStatusException with 400 when it is none
   */
  static Typed parse(String body) {
    var values = new LinkedHashMap<String, List<String>>();
    for (var pair : body.split("&", MOST)) {
      int equals = pair.indexOf('=');
      if (equals >= 0) {
        values
            .computeIfAbsent(decoded(pair.substring(0, equals)), _ -> new ArrayList<>())
            .add(decoded(pair.substring(equals + 1)));
      }
    }
    return new Typed(values);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8).replace("\r\n", "\n").strip();
    } catch (IllegalArgumentException malformed) {
      throw new HttpStatusException(HttpStatus.BAD_REQUEST, "This is no form of ours.");
    }
  }

  /** The value of a field; empty without it. */
  String one(String name) {
    return values.getOrDefault(name, List.of("")).getLast();
  }

  /** The values of boxes that share a name. */
  List<String> many(String name) {
    return List.copyOf(values.getOrDefault(name, List.of()));
  }

  /** Every field with its value. */
  Map<String, String> each() {
    var each = new LinkedHashMap<String, String>();
    values.forEach((name, all) -> each.put(name, all.getLast()));
    return each;
  }

  /**
   * The revision that the form was made of.
   *
   * @throws HttpStatusException with 400 for a form without one
   */
  int base() {
    return number("base");
  }

  /**
   * A number counted from 1.
   *
   * @throws HttpStatusException with 400 where there is none
   */
  int number(String name) {
    if (!one(name).matches("[1-9][0-9]{0,8}")) {
      throw new HttpStatusException(
          HttpStatus.BAD_REQUEST, "The form does not say what it was made of.");
    }
    return Integer.parseInt(one(name));
  }
}
