package io.outturn.response.form;

import io.outturn.survey.SurveyVersion;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The pages that everybody gets alike, drawn once for each survey version and language: the first
 * page of a public form, which only lacks its key, and the page of thanks.
 */
@Singleton
final class DrawnPages {
  /** Stands where the key goes; as long as a key, and none that chance makes. */
  private static final FormKey SENTINEL = new FormKey("here-goes-the-form-key");

  private record Edition(UUID version, String language) {}

  private final Map<Edition, Spliced> first = new ConcurrentHashMap<>();
  private final Map<Edition, byte[]> thanks = new ConcurrentHashMap<>();
  private final Pages pages;
  private final Views views;

  DrawnPages(Pages pages, Views views) {
    this.pages = pages;
    this.views = views;
  }

  /** The first page with a key that nobody has. */
  byte[] first(SurveyVersion version, String language) {
    return first
        .computeIfAbsent(new Edition(version.id(), language), _ -> cut(version, language))
        .with(FormKey.fresh().text());
  }

  byte[] thanks(SurveyVersion version, String language) {
    return thanks.computeIfAbsent(
        new Edition(version.id(), language),
        _ -> views.draw(pages.thanks(version.survey(), anybody(version), language)));
  }

  private Spliced cut(SurveyVersion version, String language) {
    var link = anybody(version);
    var page = pages.questions(link, version, 1, language, Map.of(), List.of(), link.start());
    return Spliced.at(SENTINEL.text(), views.draw(page));
  }

  private static Link anybody(SurveyVersion version) {
    return new Link.Open(version.survey().slug(), SENTINEL);
  }
}
