package io.outturn.dashboard.versions;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a version became what is asked, or that its survey was taken back.
 *
 * @param number 1 for the first publication, then upwards without gaps
 * @param version the number of the version; one that is published again keeps it
 * @param surveyVersion the key of the version
 * @param asked whether the survey takes answers from then on
 * @param by who did it; absent for a file that was found at a start
 * @param why the reason that was given; absent without one
 * @param at when
 */
@Serdeable
@Schema(name = "Publication")
record PublicationDocument(
    int number,
    int version,
    UUID surveyVersion,
    boolean asked,
    @Nullable String by,
    @Nullable String why,
    Instant at) {
  static PublicationDocument of(Entry entry) {
    var publication = entry.publication();
    return new PublicationDocument(
        publication.number(),
        entry.version(),
        publication.version(),
        publication.asked(),
        given(publication.publisher().name()),
        given(publication.publisher().why()),
        publication.at());
  }

  /** Sorts as text like the number itself. */
  static String cursor(PublicationDocument publication) {
    return "%08d".formatted(publication.number());
  }

  private static @Nullable String given(String text) {
    return text.isEmpty() ? null : text;
  }
}
