package io.outturn.editor.guide;

import io.outturn.editor.yaml.YamlText;
import io.outturn.survey.file.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Everything that is filled in on one page. */
record Sheet(List<Section> sections) {
  private static final Pattern ABSENT =
      Pattern.compile("The key (\\S+) is missing.*|Outturn has no words of its own for (\\S+) .*");

  Stream<Field> fields() {
    return sections.stream().flatMap(Section::all);
  }

  /** What stands in the file, by the names of the inputs. */
  Map<String, String> read(YamlText text) {
    var read = new LinkedHashMap<String, String>();
    fields().forEach(field -> read.putAll(field.read(text)));
    return read;
  }

  /** Writes every field in which something else was typed than stands in the file. */
  YamlText write(YamlText text, Map<String, String> typed) {
    var changed = text;
    for (var field : fields().toList()) {
      var old = field.read(text);
      var now = new LinkedHashMap<>(old);
      old.keySet().stream()
          .filter(typed::containsKey)
          .forEach(name -> now.put(name, typed.getOrDefault(name, "")));
      changed = now.equals(old) ? changed : field.write(changed, now);
    }
    return changed;
  }

  /** What is wrong with one of the fields; none when the problem is about something else. */
  Optional<Fault> fault(YamlText text, Problem problem) {
    return absent(problem)
        .or(() -> fields().flatMap(it -> it.owner(text, problem).stream()).findFirst())
        .map(input -> Fault.at(input, message(text, input, problem)));
  }

  /** A key that is missing is complained about where it should stand. */
  private Optional<String> absent(Problem problem) {
    var absent = ABSENT.matcher(problem.words());
    if (!absent.matches()) {
      return Optional.empty();
    }
    var key = Optional.ofNullable(absent.group(1)).orElseGet(() -> absent.group(2));
    return fields()
        .filter(field -> field.slot().name().equals(key))
        .map(field -> field.view(Map.of(), List.of()).first().name())
        .findFirst();
  }

  private String message(YamlText text, String input, Problem problem) {
    return fields()
        .filter(field -> field.read(text).containsKey(input))
        .filter(field -> field.read(text).getOrDefault(input, "").isBlank())
        .map(Field::missing)
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElseGet(() -> Plain.words(problem));
  }
}
