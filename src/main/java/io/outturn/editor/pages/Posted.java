package io.outturn.editor.pages;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import io.outturn.response.form.question.Fields;
import java.util.Set;
import java.util.function.Supplier;

/** A form that was posted. What no form of ours sends is answered with 400. */
public final class Posted {
  private final Fields fields;

  private Posted(Fields fields) {
    this.fields = fields;
  }

  public static Posted of(String body) {
    return new Posted(sound(() -> Fields.parse(body)));
  }

  /** The value of a field; empty without the field. */
  public String one(String name) {
    return sound(() -> fields.one(name));
  }

  /** Whether a box is ticked. */
  public boolean on(String name) {
    return !one(name).isEmpty();
  }

  public Set<String> names() {
    return fields.names();
  }

  /** The revision that the form was made of. */
  public int base() {
    return number("base");
  }

  /** A field that our forms fill with a number from 0. */
  public int number(String name) {
    if (!one(name).matches("[0-9]{1,9}")) {
      throw wrong("The form does not say its " + name + ".");
    }
    return Integer.parseInt(one(name));
  }

  private static <T> T sound(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (IllegalArgumentException wrong) {
      throw wrong("No form of this site sends this: " + wrong.getMessage());
    }
  }

  private static HttpStatusException wrong(String words) {
    return new HttpStatusException(HttpStatus.BAD_REQUEST, words);
  }
}
