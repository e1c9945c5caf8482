package io.outturn.editor.edit;

import io.outturn.editor.yaml.Path;
import io.outturn.editor.yaml.Style;
import io.outturn.editor.yaml.Value;
import io.outturn.editor.yaml.YamlText;
import java.util.LinkedHashMap;
import java.util.List;

/** Changes in which languages a survey is asked. */
public final class Languages {
  private static final Path LANGUAGES = Path.of("languages");

  private Languages() {}

  /** Whether something looks like the tag of a language. */
  public static boolean isTag(String written) {
    return written.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
  }

  /** Adds one behind the others; its words are still to be written. */
  public static YamlText add(YamlText text, String tag) {
    var languages = DraftSurvey.of(text).languages();
    return languages.contains(tag)
        ? text
        : text.value().at(LANGUAGES).filter(Value.Items.class::isInstance).isPresent()
            ? text.insert(LANGUAGES, text.value().items("languages").size(), Value.words(tag))
            : text.put(LANGUAGES, Value.names(List.of(languages.getFirst(), tag)));
  }

  /** Takes one out with all its words; the last one stays. */
  public static YamlText remove(YamlText text, String tag) {
    int position = DraftSurvey.of(text).languages().indexOf(tag);
    if (position < 0 || DraftSurvey.of(text).languages().size() == 1) {
      return text;
    }
    var plain = position == 0 ? spelledOut(text) : text;
    var changed = plain.remove(LANGUAGES.then(written(text, tag)));
    for (var place : TextPlaces.of(changed.value())) {
      changed = without(changed, place, tag);
    }
    return changed;
  }

  private static int written(YamlText text, String tag) {
    return text.value().items("languages").stream()
        .map(it -> it.written().orElse(""))
        .toList()
        .indexOf(tag);
  }

  private static YamlText without(YamlText text, Path place, String tag) {
    if (text.value().at(place.then(tag)).isEmpty()) {
      return text;
    }
    var rest = DraftSurvey.keys(text.value().at(place).orElseThrow());
    return rest.size() == 1 ? text.put(place, Value.words("")) : text.remove(place.then(tag));
  }

  /** Makes one the first, in which every text has to be. */
  public static YamlText first(YamlText text, String tag) {
    var languages = DraftSurvey.of(text).languages();
    return languages.contains(tag) && !languages.getFirst().equals(tag)
        ? spelledOut(text).move(LANGUAGES, written(text, tag), 0)
        : text;
  }

  /** Plain words are in the first language; with their tag they stay so. */
  private static YamlText spelledOut(YamlText text) {
    var language = DraftSurvey.of(text).language();
    var changed = text;
    for (var place : TextPlaces.of(text.value())) {
      if (text.value().at(place).orElseThrow() instanceof Value.Words words) {
        var block = new LinkedHashMap<String, Value>();
        block.put(language, words);
        changed = changed.put(place, new Value.Block(block, Style.CLOSED));
      }
    }
    return changed;
  }
}
