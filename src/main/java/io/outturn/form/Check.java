package io.outturn.form;

import io.outturn.api.Invalid;
import io.outturn.api.Wrong;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a form's fields one by one and keeps what is wrong with them. */
public final class Check {
  private final List<Mistake> mistakes = new ArrayList<>();

  public void mistake(String field, String message) {
    mistakes.add(new Mistake(field, message));
  }

  /** One or more words, without the space around them. */
  public String words(String field, @Nullable String typed, int longest, String missing) {
    var text = anyWords(field, typed, longest);
    if (text.isEmpty()) {
      mistake(field, missing);
    }
    return text;
  }

  /** Any words or none, without the space around them. */
  public String anyWords(String field, @Nullable String typed, int longest) {
    var text = typed == null ? "" : typed.strip();
    if (text.length() > longest) {
      mistake(field, "Use %d characters or fewer, not %d".formatted(longest, text.length()));
    }
    return text;
  }

  /** A day as browsers send it, for example 2026-11-30. */
  public Optional<LocalDate> day(String field, @Nullable String typed, String missing) {
    try {
      var day = LocalDate.parse(typed == null ? "" : typed.strip());
      if (day.getYear() >= 2000 && day.getYear() < 2200) {
        return Optional.of(day);
      }
      mistake(field, "Use a year from 2000 to 2199");
    } catch (DateTimeException wrong) {
      mistake(field, missing);
    }
    return Optional.empty();
  }

  public boolean passed() {
    return mistakes.isEmpty();
  }

  /**
   * Lets only go on what is right.
   *
   * @throws Invalid with every mistake
   */
  public void demand() {
    if (!passed()) {
      throw new Invalid(
          mistakes.stream().map(each -> Wrong.field(each.field(), each.message())).toList());
    }
  }

  public Mistakes mistakes() {
    return new Mistakes(mistakes);
  }
}
