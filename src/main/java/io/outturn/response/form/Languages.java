package io.outturn.response.form;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Picks the language of a page: the one asked for, else the browser's, else the survey's first. */
final class Languages {
  /** Longer headers are nobody's list of languages. */
  private static final int LONGEST_HEADER = 200;

  private Languages() {}

  static String of(HttpRequest<?> request, List<String> offered) {
    var asked = request.getParameters().get("lang");
    return asked != null && offered.contains(asked)
        ? asked
        : accepted(request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE), offered);
  }

  static String accepted(@Nullable String header, List<String> offered) {
    var first = offered.getFirst();
    if (header == null || header.length() > LONGEST_HEADER) {
      return first;
    }
    try {
      var wanted = Locale.lookupTag(Locale.LanguageRange.parse(header), offered);
      return Objects.requireNonNullElse(offeredAs(wanted, offered), first);
    } catch (IllegalArgumentException malformed) {
      return first;
    }
  }

  private static @Nullable String offeredAs(@Nullable String tag, List<String> offered) {
    return offered.stream().filter(each -> each.equalsIgnoreCase(tag)).findFirst().orElse(null);
  }
}
