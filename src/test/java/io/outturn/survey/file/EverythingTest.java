package io.outturn.survey.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.outturn.statistics.Scale;
import io.outturn.statistics.Statistic;
import io.outturn.survey.Allowance;
import io.outturn.survey.Index;
import io.outturn.survey.Measure;
import io.outturn.survey.Page;
import io.outturn.survey.Survey;
import io.outturn.survey.logic.Type;
import io.outturn.survey.logic.Value;
import io.outturn.survey.logic.Values;
import io.outturn.survey.logic.flow.Plan;
import io.outturn.survey.question.Agreement;
import io.outturn.survey.question.Comment;
import io.outturn.survey.question.Day;
import io.outturn.survey.question.Email;
import io.outturn.survey.question.Matrix;
import io.outturn.survey.question.MatrixRow;
import io.outturn.survey.question.MultipleChoice;
import io.outturn.survey.question.Option;
import io.outturn.survey.question.Quantity;
import io.outturn.survey.question.Question;
import io.outturn.survey.question.Ranking;
import io.outturn.survey.question.Rated;
import io.outturn.survey.question.ShortText;
import io.outturn.survey.question.SingleChoice;
import io.outturn.survey.question.Stars;
import io.outturn.survey.question.Statement;
import io.outturn.survey.question.YesNo;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every key and every type, read from the survey that uses them all. */
class EverythingTest {
  private static final String YAML = SurveyTexts.everything();
  private static final Survey SURVEY = SurveyTexts.survey("everything", YAML);

  @Test
  void usesEveryKeyAndEveryTypeOfTheSchema() throws IOException {
    var schema = new ObjectMapper().readTree(Files.readString(Path.of("surveys/schema.json")));
    var types = schema.at("/$defs/question/properties/type/enum").valueStream();
    assertThat(types.map(JsonNode::asText))
        .hasSize(16)
        .allSatisfy(type -> assertThat(YAML).contains("type: " + type));
    assertThat(new TreeSet<>(keys(schema).toList()))
        .hasSizeGreaterThan(40)
        .allSatisfy(key -> assertThat(YAML).containsPattern("\\b" + key + ":"));
  }

  private static Stream<String> keys(JsonNode schema) {
    var here = schema.path("properties").properties().stream().map(Map.Entry::getKey);
    return Stream.concat(here, schema.valueStream().flatMap(EverythingTest::keys));
  }

  @Test
  void readsWhatTheSurveySaysOfItself() {
    assertThat(SURVEY.population()).contains("Everyone who contacted us in the last month");
    assertThat(SURVEY.retention()).contains(Period.ofMonths(24));
    assertThat(SURVEY.opensOn()).contains(LocalDate.of(2026, 1, 1));
    assertThat(SURVEY.closesOn()).contains(LocalDate.of(2026, 12, 31));
    assertThat(SURVEY.allowed())
        .containsExactly(
            new Allowance("too-many-required", Optional.empty(), "The test needs them."),
            new Allowance(
                "double-barrelled", Optional.of("quality"), "Its sentences ask one thing each."));
  }

  @Test
  void readsWhatConditionsCanAskAbout() {
    assertThat(SURVEY.attributes())
        .containsEntry("contact.role", new Type.Choice(List.of("buyer", "user")))
        .containsEntry("contact.pilot", new Type.Truth())
        .containsEntry("contact.language", new Type.Text())
        .containsEntry("account.seats", Type.number())
        .containsEntry("account.since", new Type.Day())
        .containsEntry("account.name", new Type.Text())
        .containsEntry("account.segment", new Type.Text());
    assertThat(SURVEY.computed())
        .startsWith(new Plan.Computation("best", "max(find, understand)"))
        .hasSize(3);
  }

  @Test
  void readsTextsAndNumbersAndDays() {
    assertThat(asked("why", Comment.class).maximumLength()).isEqualTo(1000);
    assertThat(asked("why", Comment.class).prompt().showIf()).contains("answered(recommend)");
    assertThat(asked("first-name", ShortText.class).maximumLength()).isEqualTo(40);
    assertThat(asked("role", ShortText.class).maximumLength()).isEqualTo(200);
    var hours = asked("hours", Quantity.class);
    assertThat(hours.least()).contains(new BigDecimal("0"));
    assertThat(hours.most()).contains(new BigDecimal("99.5"));
    assertThat(hours.decimals()).isEqualTo(1);
    assertThat(hours.unit().orElseThrow().in("de")).isEqualTo("Stunden");
    assertThat(asked("called", Day.class).earliest()).contains(LocalDate.of(2025, 1, 1));
    assertThat(asked("called", Day.class).latest()).contains(LocalDate.of(2026, 12, 31));
    assertThat(asked("solved", Day.class).latest()).isEmpty();
    assertThat(asked("address", Email.class).required()).isFalse();
  }

  @Test
  void readsScales() {
    assertThat(asked("trust", Agreement.class).scale()).isEqualTo(new Scale(1, 7));
    assertThat(label("trust", 7)).isEqualTo("Strongly agree");
    assertThat(label("trust", 5)).isEqualTo("Somewhat agree");
    assertThat(label("friendly", 5)).isEqualTo("Entirely");
    assertThat(label("friendly", 1)).isEqualTo("Not at all");
    assertThat(asked("shop", Stars.class).highest().in("de")).isEqualTo("Sehr");
    assertThat(asked("satisfied", Rated.class).notApplicable().orElseThrow().in("de"))
        .isEqualTo("Betrifft mich nicht");
    assertThat(asked("find", Rated.class).notApplicable()).isEmpty();
  }

  @Test
  void readsOptions() {
    var reason = asked("reason", SingleChoice.class);
    assertThat(reason.shuffled()).isTrue();
    assertThat(reason.options().stream().filter(Option::other).map(Option::id))
        .containsExactly("something-else");
    var channels = asked("channels", MultipleChoice.class);
    assertThat(channels.shuffled()).isFalse();
    assertThat(channels.options().stream().filter(Option::fixed).map(Option::id))
        .containsExactly("elsewhere", "nowhere");
    assertThat(asked("important", Ranking.class).options().stream().map(Option::id))
        .containsExactly("price", "speed", "people");
    assertThat(asked("renew", YesNo.class).option("not-sure").orElseThrow().label().in("en"))
        .isEqualTo("I do not know yet");
  }

  @Test
  void makesEveryRowOfAMatrixAQuestionOfItsOwn() {
    var matrix = (Matrix) SURVEY.page(4).getFirst();
    assertThat(matrix.rows().stream().map(Question::id))
        .containsExactly("clear", "complete", "quick");
    var row = asked("quick", MatrixRow.class);
    assertThat(row.required()).isTrue();
    assertThat(row.stem().in("en")).isEqualTo("What do you say of the answer?");
    assertThat(row.text().in("de")).isEqualTo("Sie kam schnell.");
    assertThat(row.notApplicable().orElseThrow().in("en")).isEqualTo("I did not notice");
    assertThat(row.scale()).isEqualTo(new Scale(1, 5));
    assertThat(label("quick", 5)).isEqualTo("Strongly agree");
    assertThat(SURVEY.question("quality")).isEmpty();
  }

  @Test
  void answersToAStatementAreNotAskedFor() {
    assertThat(SURVEY.page(1).getFirst()).isInstanceOf(Statement.class);
    assertThat(SURVEY.question("welcome")).isEmpty();
    assertThat(SURVEY.asked()).hasSize(22);
  }

  @Test
  void callsAPageByItsIdOrByItsFirstQuestion() {
    assertThat(SURVEY.pages().stream().map(Page::id))
        .containsExactly(
            "welcome", "reasons", "find", "answer", "reason", "channels", "hours", "contact");
    var reasons = SURVEY.pages().get(1);
    assertThat(reasons.showIf()).contains("recommend <= 9");
    assertThat(reasons.rules())
        .containsExactly(
            new Plan.Rule(Optional.of("satisfied = 1 and polite = 1"), "end"),
            new Plan.Rule(Optional.of("contact.language = \"de\""), "contact"));
  }

  @Test
  void readsMeasuresAndIndexes() {
    assertThat(SURVEY.indexes())
        .containsExactly(
            new Index("answer-quality", List.of("clear", "complete", "quick"), new Scale(1, 5)),
            new Index("ease", List.of("find", "understand"), new Scale(1, 7)));
    assertThat(SURVEY.measures())
        .contains(
            new Measure(new Statistic.TopBox(3), "trust"),
            new Measure(new Statistic.Index(3), "answer-quality"));
    var index = SURVEY.measure("index(ease)").orElseThrow();
    assertThat(index).hasToString("index(ease)");
    assertThat(index.statistic().isDefinedOn(SURVEY.counted("ease").orElseThrow().scale()))
        .isTrue();
    assertThat(SURVEY.measure("index(all)")).isEmpty();
  }

  @Test
  void leadsThroughItsPages() {
    var low =
        Map.<String, Value>of(
            "recommend", Value.Amount.of(3),
            "satisfied", Value.Amount.of(1),
            "polite", Value.Amount.of(1));
    assertThat(SURVEY.flow().route(Values.of(low)).pages()).containsExactly(0, 1);
    assertThat(SURVEY.flow().route(Values.of(Map.of())).counts("quick")).isTrue();
    assertThat(SURVEY.flow().route(Values.of(Map.of())).counts("why")).isFalse();
    var index =
        Map.<String, Value>of(
            "clear", Value.Amount.of(1),
            "complete", Value.Amount.of(1),
            "quick", Value.Amount.of(2),
            "recommend", Value.Amount.of(3));
    assertThat(SURVEY.flow().route(Values.of(index)).pages())
        .as("the index 4/3 leads past the rest")
        .containsExactly(0, 1, 2, 3, 7);
  }

  private static <T extends Question> T asked(String id, Class<T> type) {
    return type.cast(SURVEY.question(id).orElseThrow());
  }

  private static String label(String id, int value) {
    return asked(id, Rated.class).label(value).orElseThrow().in("en");
  }
}
