package io.outturn.survey.file;

import io.outturn.survey.Measure;
import io.outturn.survey.Page;
import io.outturn.survey.Survey;
import io.outturn.survey.logic.flow.CheckedPlan;
import io.outturn.survey.logic.flow.Flow;
import io.outturn.survey.logic.flow.Plan;
import io.outturn.survey.question.Comment;
import io.outturn.survey.question.Effort;
import io.outturn.survey.question.LocalizedText;
import io.outturn.survey.question.Prompt;
import io.outturn.survey.question.Question;
import io.outturn.survey.question.Recommend;
import io.outturn.survey.question.Satisfaction;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the survey out of a file in which no problem was found. */
final class SurveyBuilder {
  private static final int LENGTH = 2000;
  private final Part file;
  private final List<String> languages;

  SurveyBuilder(Part file) {
    this.file = file;
    this.languages = words(file.items("languages"));
  }

  Survey build() {
    var questions = file.items("questions").stream().map(this::question).toList();
    var pages = pages(questions);
    return new Survey(
        file.words("slug").orElseThrow(),
        languages,
        text(file, "title"),
        text(file, "purpose"),
        text(file, "privacy"),
        text(file, "thanks"),
        Optional.empty(),
        Optional.empty(),
        questions,
        pages,
        List.of(),
        Map.of(),
        List.of(),
        words(file.items("measures")).stream().map(Measure::parse).toList(),
        Optional.empty(),
        file.words("closes").map(LocalDate::parse),
        List.of(),
        flow());
  }

  private List<Page> pages(List<Question> questions) {
    return file.get("pages").isEmpty()
        ? questions.stream().map(question -> page(question.id(), List.of(question.id()))).toList()
        : file.items("pages").stream().map(page -> page("page", words(page.items()))).toList();
  }

  private static Page page(String id, List<String> questions) {
    return new Page(id, Optional.empty(), questions, List.of());
  }

  private static Flow flow() {
    var plan = new Plan(List.of(), List.of(), Map.of());
    return switch (Flow.check(plan)) {
      case CheckedPlan.Sound(var flow) -> flow;
      case CheckedPlan.Flawed _ -> throw new IllegalStateException();
    };
  }

  private Question question(Part part) {
    var prompt =
        new Prompt(
            part.words("id").orElseThrow(),
            text(part, "text"),
            part.get("hint").map(this::text),
            part.get("required").map(value -> value.json().asBoolean()).orElse(false),
            Optional.empty(),
            Optional.empty());
    return switch (part.words("type").orElseThrow()) {
      case "recommend" ->
          new Recommend(
              prompt,
              text(part, "lowest", Wording.RECOMMEND_LOWEST),
              text(part, "highest", Wording.RECOMMEND_HIGHEST));
      case "effort" ->
          new Effort(
              prompt,
              text(part, "lowest", Wording.EFFORT_LOWEST),
              text(part, "highest", Wording.EFFORT_HIGHEST));
      case "satisfaction" -> new Satisfaction(prompt, labels(part));
      case "comment" -> new Comment(prompt, length(part));
      default -> throw new IllegalStateException("The schema lets no other type through");
    };
  }

  /** A file names the best label first, as it is shown; the model counts up from the worst. */
  private List<LocalizedText> labels(Part part) {
    var bestFirst =
        part.get("labels").isEmpty()
            ? Wording.SATISFACTION.stream().map(this::own).toList()
            : part.items("labels").stream().map(this::text).toList();
    return bestFirst.reversed();
  }

  private static int length(Part part) {
    return part.get("maximum-length").map(value -> value.json().asInt()).orElse(LENGTH);
  }

  private LocalizedText text(Part part, String key, Wording otherwise) {
    return part.get(key).map(this::text).orElseGet(() -> own(otherwise));
  }

  private LocalizedText text(Part part, String key) {
    return text(part.get(key).orElseThrow());
  }

  private LocalizedText text(Part part) {
    return everyLanguage(language -> part.json().isTextual() ? part.words() : part.words(language));
  }

  private LocalizedText own(Wording wording) {
    return everyLanguage(wording::in);
  }

  private LocalizedText everyLanguage(Function<String, Optional<String>> words) {
    return new LocalizedText(
        languages.stream()
            .collect(
                Collectors.toMap(
                    Function.identity(),
                    language -> words.apply(language).orElseThrow(),
                    (first, _) -> first,
                    LinkedHashMap::new)));
  }

  private static List<String> words(Collection<Part> parts) {
    return parts.stream().map(part -> part.words().orElseThrow()).toList();
  }
}
