package io.outturn.editor.guide;

import io.micronaut.core.annotation.Introspected;
import io.outturn.editor.pages.Head;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a survey says about itself.
 *
 * @param slug its name in addresses, where it cannot be changed any more; else empty
 * @param sections the fields
 * @param languages in which it is asked, the default one first
 * @param others languages that can be added
 * @param wrong what is wrong with the language that was to be added; empty if nothing is
 * @param trouble what is wrong
 */
@Introspected
record SettingsPage(
    Head head,
    String slug,
    List<SectionView> sections,
    List<Spoken> languages,
    List<Spoken> others,
    String wrong,
    Trouble trouble) {
  private static final List<String> KNOWN =
      List.of("en", "de", "es", "fr", "it", "pt", "nl", "ar", "pl", "cs", "sv", "da", "tr", "uk");

  /**
   * A language.
   *
   * @param first whether it is the one in which every text has to be
   */
  public record Spoken(String tag, String name, boolean first) {}

  static SettingsPage of(
      Guided guided, boolean published, Map<String, String> typed, Trouble trouble) {
    var languages = guided.survey().languages();
    return new SettingsPage(
        guided.head(),
        published ? guided.survey().value().written("slug") : "",
        SectionView.of(SettingsSheet.of(guided.survey(), published), typed, trouble.faults()),
        IntStream.range(0, languages.size())
            .mapToObj(i -> new Spoken(languages.get(i), InputView.called(languages.get(i)), i == 0))
            .toList(),
        others(languages).toList(),
        String.join(" ", Fault.of(trouble.faults(), SettingsChange.LANGUAGE)),
        trouble);
  }

  private static Stream<Spoken> others(List<String> languages) {
    return KNOWN.stream()
        .filter(tag -> !languages.contains(tag))
        .map(tag -> new Spoken(tag, InputView.called(tag), false));
  }
}
