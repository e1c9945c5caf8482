package io.outturn.editor.guide;

import io.outturn.editor.edit.Languages;
import io.outturn.editor.yaml.YamlText;
import java.util.List;
import java.util.Map;

/**
 * Fills in what a survey says about itself, and changes its languages.
 *
 * @param form what was sent
 * @param published whether its name in addresses stays as it is
 */
record SettingsChange(Typed form, boolean published) implements Change {
  static final String LANGUAGE = "language";
  static final String OTHER = "other-language";

  @Override
  public Outcome on(Guided seen, Guided now) {
    var sheet = SettingsSheet.of(now.survey(), published);
    var filling = filling(seen, now);
    var clashes = filling.clashes(GuideDesk.by(now));
    if (!clashes.isEmpty()) {
      return new Outcome.Clash(clashes);
    }
    return languages(now, sheet.write(now.yaml(), filling.changed()));
  }

  Filling filling(Guided seen, Guided now) {
    return new Filling(read(seen), form.each(), read(now));
  }

  private Map<String, String> read(Guided guided) {
    return SettingsSheet.of(guided.survey(), published).read(guided.yaml());
  }

  private Outcome languages(Guided now, YamlText filled) {
    var parts = form.one("then").split("_", 2);
    var tag = parts.length == 2 ? parts[1] : added();
    return switch (parts[0]) {
      case "add" ->
          Languages.isTag(tag)
              ? done(now, Languages.add(filled, tag), "Added " + InputView.called(tag), true)
              : unknown(tag);
      case "first" ->
          done(
              now,
              Languages.first(filled, tag),
              "Made %s the first language".formatted(InputView.called(tag)),
              true);
      case "drop" ->
          done(now, Languages.remove(filled, tag), "Removed " + InputView.called(tag), true);
      default -> done(now, filled, "Changed the settings", false);
    };
  }

  private String added() {
    var other = form.one(OTHER);
    return other.isEmpty() ? form.one(LANGUAGE) : other;
  }

  private static Outcome unknown(String tag) {
    return new Outcome.Refused(
        List.of(
            Fault.at(
                LANGUAGE,
                tag.isEmpty()
                    ? "Choose the language to add"
                    : "“%s” is no tag of a language; write for example pl or pt-BR"
                        .formatted(tag))));
  }

  private Outcome done(Guided now, YamlText text, String what, boolean back) {
    var after = now.with(text);
    var sound = SettingsController.faults(after, published).isEmpty();
    var settings = now.home() + "/settings";
    return new Outcome.Done(
        text, what, back ? settings + "#languages" : sound ? now.home() : settings);
  }
}
