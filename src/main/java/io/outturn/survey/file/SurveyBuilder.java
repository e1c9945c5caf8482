package io.outturn.survey.file;

import io.outturn.survey.Allowance;
import io.outturn.survey.Index;
import io.outturn.survey.Measure;
import io.outturn.survey.Page;
import io.outturn.survey.Survey;
import io.outturn.survey.logic.flow.Flow;
import io.outturn.survey.logic.flow.Plan;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the survey out of a file in which no problem was found. */
final class SurveyBuilder {
  private final Part file;
  private final Flow flow;
  private final Texts texts;
  private final QuestionNames names;

  SurveyBuilder(Part file, Flow flow) {
    this.file = file;
    this.flow = flow;
    this.texts = new Texts(words(file.items("languages")));
    this.names = QuestionNames.in(file);
  }

  Survey build() {
    var questions = new QuestionBuilder(texts);
    return new Survey(
        file.words("slug").orElseThrow(),
        texts.languages(),
        texts.of(file, "title"),
        texts.of(file, "purpose"),
        texts.of(file, "privacy"),
        texts.of(file, "thanks"),
        file.words("population"),
        file.words("retention").map(SurveyBuilder::period),
        file.isOn("anonymous"),
        file.items("questions").stream().map(questions::question).toList(),
        pages(),
        computed(),
        Draft.attributes(file),
        WrittenIndex.in(file).stream().map(this::index).toList(),
        file.items("measures").stream().map(SurveyBuilder::measure).toList(),
        file.date("opens"),
        file.date("closes"),
        file.items("allow").stream().map(SurveyBuilder::allowance).toList(),
        flow);
  }

  private List<Page> pages() {
    return file.items("pages").isEmpty()
        ? file.items("questions").stream()
            .map(question -> question.words("id").orElseThrow())
            .map(id -> new Page(id, Optional.empty(), List.of(id), List.of()))
            .toList()
        : file.items("pages").stream().map(SurveyBuilder::page).toList();
  }

  private static Page page(Part part) {
    var questions = words(part.json().isArray() ? part.items() : part.items("questions"));
    return new Page(
        part.words("id").orElse(questions.getFirst()),
        part.words("show-if"),
        questions,
        part.items("go-to").stream().map(SurveyBuilder::rule).toList());
  }

  private static Plan.Rule rule(Part part) {
    return new Plan.Rule(part.words("if"), part.words("page").orElseThrow());
  }

  private List<Plan.Computation> computed() {
    return file.get("computed").map(Part::inner).orElse(Map.of()).entrySet().stream()
        .map(it -> new Plan.Computation(it.getKey(), it.getValue().words().orElseThrow()))
        .toList();
  }

  private Index index(WrittenIndex index) {
    var each = names.findAnswered(index.questions().getFirst()).flatMap(Scales::of);
    return new Index(index.id(), index.questions(), each.orElseThrow());
  }

  private static Measure measure(Part part) {
    return WrittenIndex.find(part)
        .map(index -> Measure.index(index.id(), index.questions().size()))
        .orElseGet(() -> Measure.parse(part.words().orElseThrow()));
  }

  private static Allowance allowance(Part part) {
    return new Allowance(
        part.words("rule").orElseThrow(),
        part.words("question"),
        part.words("reason").orElseThrow());
  }

  private static Period period(String written) {
    var parts = written.split(" ", 2);
    int many = Integer.parseInt(parts[0]);
    return switch (parts[1].charAt(0)) {
      case 'd' -> Period.ofDays(many);
      case 'm' -> Period.ofMonths(many);
      default -> Period.ofYears(many);
    };
  }

  private static List<String> words(Collection<Part> parts) {
    return parts.stream().map(part -> part.words().orElseThrow()).toList();
  }
}
