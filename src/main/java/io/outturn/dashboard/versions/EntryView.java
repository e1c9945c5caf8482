package io.outturn.dashboard.versions;

import io.micronaut.core.annotation.Introspected;
import io.outturn.dashboard.Words;
import io.outturn.survey.Publication;
import org.jspecify.annotations.Nullable;

/**
 * A publication, or a withdrawal.
 *
 * @param title which version was published
 * @param address the version's own page
 * @param asked whether this is what is asked now
 * @param when on which day, and by whom
 * @param why the reason that was given; empty without one
 * @param responses how many responses answered the version
 * @param state what stands in the place of a comparison: that this is the first version, for
 *     example
 * @param diff what changed; absent where {@code state} says why
 */
@Introspected
record EntryView(
    String title,
    String address,
    boolean asked,
    String when,
    String why,
    String responses,
    String state,
    @Nullable DiffView diff) {
  static String title(Entry entry) {
    var version = "Version " + entry.version();
    if (!entry.publication().asked()) {
      return version + " withdrawn";
    }
    return entry.again() ? version + " again" : version;
  }

  static String when(Publication publication) {
    return "%s %s%s"
        .formatted(
            publication.asked() ? "Published" : "Withdrawn",
            Words.day(publication.at()),
            by(publication));
  }

  private static String by(Publication publication) {
    return switch (publication.publisher().source()) {
      case EDITOR -> " by " + publication.publisher().name() + " in the editor";
      case FILE -> publication.asked() ? " out of its file" : ": there was no file of it any more";
    };
  }
}
