package io.outturn.editor.edit;

import io.outturn.editor.yaml.Path;
import io.outturn.editor.yaml.Value;
import io.outturn.editor.yaml.YamlText;
import java.util.Collection;

/** The text with which a survey begins that nobody has written yet. */
public final class NewSurvey {
  private static final String BLANK =
      """
      # yaml-language-server: $schema=schema.json
      slug: survey
      languages: [en]
      title: ""
      purpose: ""
      privacy: ""
      thanks: ""

      questions: []
      """;

  private NewSurvey() {}

  /**
   * A survey with a title and nothing else.
   *
   * @param language the tag of its first language; English for what is none
   * @param taken slugs that other surveys have
   */
  public static String text(String title, String language, Collection<String> taken) {
    var begun =
        put(BLANK, Path.of("title"), Value.words(title))
            .put(Path.of("slug"), Value.words(Naming.of(title, "survey", taken)));
    return language.matches(DraftSurvey.LANGUAGE)
        ? begun.put(Path.of("languages", "0"), Value.words(language)).text()
        : begun.text();
  }

  private static YamlText put(String text, Path path, Value value) {
    return YamlText.read(text).orElseThrow().put(path, value);
  }
}
