package io.outturn.editor.guide;

import io.outturn.editor.edit.DraftSurvey;
import io.outturn.editor.guide.LineField.Kind;
import io.outturn.editor.yaml.Path;
import java.util.List;

/** What is filled in about a survey as a whole. */
final class SettingsSheet {
  private final List<String> languages;

  private SettingsSheet(List<String> languages) {
    this.languages = languages;
  }

  /**
   * The sheet of a survey.
   *
   * @param published whether the survey has a name by which others know it
   */
  static Sheet of(DraftSurvey survey, boolean published) {
    var sheet = new SettingsSheet(survey.languages());
    return new Sheet(List.of(sheet.respondents(), sheet.team(), sheet.days(published)));
  }

  private Section respondents() {
    return Section.of(
        "respondents",
        "What respondents read",
        "",
        List.of(
            words("title", "Title", "Above every page of the form.", "Write a title", false),
            words(
                "purpose",
                "Purpose",
                "Why you ask, in a sentence or two.",
                "Write why you ask",
                true),
            words(
                "privacy",
                "Privacy",
                "Who sees the answers, and what happens with them.",
                "Write what happens with the answers",
                true),
            words("thanks", "Thanks", "The last page.", "Write the words of the last page", true)));
  }

  private Section team() {
    return Section.of(
        "team",
        "What your team should know",
        "",
        List.of(
            line(
                "population",
                "Whom is it meant for?",
                "Stands beside the results, for example: Everyone who called us in the last month.",
                Kind.WORDS),
            line(
                "retention",
                "How long are answers kept that lead to a person?",
                "A number of days, months or years, for example: 24 months.",
                Kind.WORDS),
            SwitchField.of(
                new Slot(
                    "anonymous",
                    Path.of("anonymous"),
                    "Anonymous",
                    "Nothing is kept then that leads to whoever answered: no account, no personal"
                        + " link, no time of day."))));
  }

  private Section days(boolean published) {
    var opens =
        line("opens", "First day", "Empty: it is open as soon as it is published.", Kind.DAY);
    var closes = line("closes", "Last day", "Empty: it stays open.", Kind.DAY);
    var slug =
        line(
            "slug",
            "Name in the address",
            "Small letters, digits and hyphens: …/s/your-call.",
            Kind.WORDS);
    return Section.of(
        "days",
        "When and where it is asked",
        "",
        published ? List.of(opens, closes) : List.of(opens, closes, slug));
  }

  private Field words(String key, String label, String hint, String needed, boolean tall) {
    return new WordsField(new Slot(key, Path.of(key), label, hint), languages, needed, tall);
  }

  private static Field line(String key, String label, String hint, Kind kind) {
    return new LineField(new Slot(key, Path.of(key), label, hint), kind);
  }
}
