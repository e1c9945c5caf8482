package io.outturn.identity.guard;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The sites that may show survey forms in a frame of theirs: nobody, unless {@code
 * OUTTURN_EMBED_IN} names them. Forms know no cookie, so a frame around one can steal nothing but
 * the respondent's trust; pages of people who sign in stay out of every frame.
 */
@Singleton
final class Embedding {
  private static final Pattern ORIGIN = Pattern.compile("https://[a-z0-9.-]+(:[0-9]{1,5})?");
  private final String directive;

  /**
   * Takes a list of origins, such as {@code https://www.example.org}.
   *
   * @throws IllegalArgumentException naming the setting, for anything else
   */
  Embedding(@Value("${outturn.embed-in:}") List<String> origins) {
    var sites = origins.stream().map(String::strip).filter(each -> !each.isEmpty()).toList();
    sites.forEach(Embedding::check);
    this.directive =
        sites.isEmpty()
            ? "frame-ancestors 'none'"
            : sites.stream().collect(Collectors.joining(" ", "frame-ancestors ", ""));
  }

  private static void check(String origin) {
    if (!ORIGIN.matcher(origin).matches()) {
      throw new IllegalArgumentException(
          "OUTTURN_EMBED_IN lists sites such as https://www.example.org, parted by commas; this is"
              + " none: "
              + origin);
    }
  }

  /** Who may frame a survey form, as a directive of a content security policy. */
  String directive() {
    return directive;
  }
}
