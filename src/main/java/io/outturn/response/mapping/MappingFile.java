package io.outturn.response.mapping;

import io.outturn.survey.Survey;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.Surveys;
import io.outturn.survey.question.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads a mapping file (YAML 1.2) against the survey it names; {@code docs/importing.md}. */
public final class MappingFile {
  private static final Set<String> TOP =
      Set.of("survey", "source", "separator", "row", "date", "account", "questions");
  private static final Set<String> SEPARATORS = Set.of(",", ";", "tab");
  private static final Set<String> FIELDS = Set.of("column", "values", "missing", "when", "other");
  private final Surveys surveys;
  private final YamlErrors errors;

  private MappingFile(String name, Surveys surveys) {
    this.surveys = surveys;
    this.errors = new YamlErrors(name);
  }

  /**
   * Reads a mapping.
   *
   * @param name the file's name, for errors
   * @param text its content
   * @param survey the slug of the survey to use instead of the one that the file names
   * @throws MappingErrors everything that is wrong with it
   */
  public static Mapping read(String name, String text, Optional<String> survey, Surveys surveys) {
    return new MappingFile(name, surveys).read(text, survey);
  }

  private Mapping read(String text, Optional<String> survey) {
    var mapping = composed(text).map(root -> mapping(root, survey)).orElse(null);
    errors.throwIfAny();
    if (mapping == null) {
      throw new IllegalStateException("A mapping without errors is complete");
    }
    return mapping;
  }

  private Optional<Node> composed(String text) {
    try {
      var root = new Compose(LoadSettings.builder().build()).composeString(text);
      if (root.isEmpty()) {
        errors.add(Optional.empty(), "The file is empty");
      }
      return root;
    } catch (MarkedYamlEngineException unreadable) {
      errors.add(unreadable.getProblemMark(), "This is no YAML: " + unreadable.getProblem());
      return Optional.empty();
    }
  }

  private @Nullable Mapping mapping(Node root, Optional<String> slug) {
    var fields = new YamlFields(root, errors).only(TOP);
    var survey = survey(fields, slug);
    var identity = identity(fields.requiredLevel("row"));
    var date = date(fields.requiredLevel("date"));
    var account = fields.level("account").map(this::account);
    var days = date == null ? DateFormat.ISO_DAY : date.format();
    var questions = questions(fields, survey.map(SurveyVersion::survey), days);
    var source = fields.requiredText("source");
    var separator = separator(fields);
    return survey.isEmpty() || identity == null || date == null
        ? null
        : new Mapping(
            survey.get().survey().slug(), source, separator, identity, date, account, questions);
  }

  private Optional<SurveyVersion> survey(YamlFields fields, Optional<String> given) {
    var slug = given.orElseGet(() -> fields.requiredText("survey"));
    var survey = surveys.current(slug);
    if (survey.isEmpty() && !slug.isEmpty()) {
      errors.add(fields.place("survey"), "There is no survey " + slug);
    }
    return survey;
  }

  private Optional<Character> separator(YamlFields fields) {
    var text = fields.text("separator");
    if (text.isPresent() && !SEPARATORS.contains(text.get())) {
      errors.add(fields.place("separator"), "A separator is \",\", \";\" or tab");
    }
    return text.map(name -> name.equals("tab") || name.isEmpty() ? '\t' : name.charAt(0));
  }

  private @Nullable RowIdentity identity(YamlFields row) {
    row.only(Set.of("columns", "pattern"));
    if (!row.all().containsKey("columns")) {
      row.requiredText("columns");
      return null;
    }
    var pattern =
        row.text("pattern")
            .flatMap(text ->
                Optional.ofNullable(
                    errors.checked(row.place("pattern"), () -> Pattern.compile(text))));
    return errors.checked(
        row.place(pattern.isPresent() ? "pattern" : "columns"),
        () -> new RowIdentity(row.texts("columns"), pattern));
  }

  private @Nullable DateColumn date(YamlFields date) {
    date.only(Set.of("column", "format"));
    var column = date.requiredText("column");
    var pattern = date.text("format").orElse("yyyy-MM-dd");
    var format = errors.checked(date.place("format"), () -> DateFormat.of(pattern));
    return format == null ? null : new DateColumn(column, format);
  }

  private AccountColumn account(YamlFields account) {
    account.only(Set.of("column", "segment", "open-accounts"));
    return new AccountColumn(
        account.requiredText("column"), account.text("segment"), account.flag("open-accounts"));
  }

  private List<QuestionColumn> questions(
      YamlFields fields, Optional<Survey> survey, DateFormat days) {
    var level = fields.requiredLevel("questions");
    if (fields.all().containsKey("questions") && level.all().isEmpty()) {
      errors.add(fields.place("questions"), "At least one question needs a column");
    }
    var questions = new ArrayList<QuestionColumn>();
    level.all().forEach((id, node) -> questions.add(question(id, new YamlFields(node, errors))));
    survey.ifPresent(asked -> questions.forEach(column -> check(column, asked, days, level)));
    return questions;
  }

  private QuestionColumn question(String id, YamlFields fields) {
    fields.only(FIELDS);
    return new QuestionColumn(
        id,
        fields.requiredText("column"),
        pairs(fields, "values", "Here stands the one answer that the cell stands for"),
        new LinkedHashSet<>(fields.texts("missing")),
        pairs(fields, "when", "Here stands the one value that the column must have"),
        fields.text("other"));
  }

  private SequencedMap<String, String> pairs(YamlFields fields, String name, String expected) {
    var pairs = new LinkedHashMap<String, String>();
    fields
        .level(name)
        .map(YamlFields::all)
        .orElseGet(LinkedHashMap::new)
        .forEach((key, node) -> scalar(node, expected).ifPresent(text -> pairs.put(key, text)));
    return pairs;
  }

  private Optional<String> scalar(Node node, String expected) {
    if (node instanceof ScalarNode scalar) {
      return Optional.of(scalar.getValue().strip());
    }
    errors.add(node, expected);
    return Optional.empty();
  }

  private void check(QuestionColumn column, Survey survey, DateFormat days, YamlFields level) {
    var place = level.place(column.question());
    survey
        .question(column.question())
        .map(asked -> new ColumnReader(column, asked, days).problem())
        .orElseGet(() -> Optional.of(unknown(column.question(), survey)))
        .ifPresent(problem -> errors.add(place, problem));
  }

  private static String unknown(String question, Survey survey) {
    var known = survey.asked().map(Question::id).toList();
    return "The survey " + survey.slug() + " has no question " + question + ", only " + known;
  }
}
