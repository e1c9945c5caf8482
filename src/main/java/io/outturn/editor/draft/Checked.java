package io.outturn.editor.draft;

import io.outturn.editor.yaml.Value;
import io.outturn.editor.yaml.YamlText;
import io.outturn.survey.file.InvalidSurvey;
import io.outturn.survey.file.Problem;
import io.outturn.survey.file.SurveyFile;
import io.outturn.survey.lint.Finding;
import io.outturn.survey.lint.Lint;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text that was looked through like a file of the surveys directory.
 *
 * @param text what was written
 * @param yaml the same, for changing single places; none where it cannot be taken apart
 * @param problems what keeps it from being asked
 * @param file what it defines; none as long as there are problems
 */
public record Checked(
    String text, Optional<YamlText> yaml, List<Problem> problems, Optional<SurveyFile> file) {
  private static final Pattern SLUG = Pattern.compile("(?m)^slug:[ \t]*([a-z0-9-]{1,80})[ \t]*$");
  private static final String UNNAMED = "survey";
  private static final int LONGEST_TITLE = 300;

  public Checked {
    problems = List.copyOf(problems);
  }

  /** Looks a text through; its lines may end as any system writes them. */
  public static Checked of(String written) {
    var text = written.replace("\r\n", "\n").replace('\r', '\n').replace("\uFEFF", "");
    var yaml = YamlText.read(text);
    try {
      var file = SurveyFile.parse(named(text, yaml).orElse(UNNAMED) + ".yaml", text);
      return new Checked(text, yaml, List.of(), Optional.of(file));
    } catch (InvalidSurvey invalid) {
      return new Checked(text, yaml, invalid.problems(), Optional.empty());
    }
  }

  /** What the draft says, in whatever state it is. */
  private static Optional<String> named(String text, Optional<YamlText> yaml) {
    return yaml.map(it -> it.value().written("slug"))
        .filter(slug -> !slug.isEmpty())
        .or(() -> SLUG.matcher(text).results().findFirst().map(it -> it.group(1)));
  }

  /** The survey's name in addresses; empty while the text names none that can be used. */
  public String slug() {
    return named(text, yaml).filter(it -> SLUG.matcher("slug: " + it).matches()).orElse("");
  }

  /** What respondents see above the form, in the first language; empty while there is nothing. */
  public String title() {
    var title = yaml.flatMap(it -> it.value().get("title"));
    var language = yaml.map(it -> language(it.value())).orElse("");
    var words =
        title.flatMap(it -> it.written().or(() -> it.get(language).flatMap(Value::written)));
    return Content.shortened(words.orElse(""), LONGEST_TITLE);
  }

  private static String language(Value survey) {
    return survey.items("languages").stream().findFirst().flatMap(Value::written).orElse("");
  }

  /** The advice of the lint; none while there are problems. */
  public List<Finding> findings() {
    return file.map(Lint::of).orElse(List.of());
  }
}
