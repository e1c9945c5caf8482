package io.outturn.survey.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.survey.file.InvalidSurvey;
import io.outturn.survey.file.SurveyFile;
import io.outturn.survey.lint.Finding;
import io.outturn.survey.lint.Lint;
import io.outturn.survey.lint.Rule;
import io.outturn.survey.question.Comment;
import io.outturn.survey.question.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the surveys that come with Outturn promise: to be good, whole, explained and short. */
class LibraryTest {
  private static final Path SURVEYS = Path.of("surveys");

  /** Older than the library, and kept as they were asked. */
  private static final Set<String> OLDER = Set.of("friends-and-family", "service-experience");

  private static final List<String> EXPLAINED =
      List.of("Measures", "Send", "To", "Read", "Adapt", "Sources");

  static List<SurveyFile> all() throws InvalidSurvey {
    return SurveyFile.readAll(List.of(SURVEYS));
  }

  static Stream<SurveyFile> library() throws InvalidSurvey {
    return all().stream().filter(file -> !OLDER.contains(file.survey().slug()));
  }

  @Test
  void coversWhatCustomersAreAskedMost() throws InvalidSurvey {
    assertThat(library().map(file -> file.survey().slug()))
        .contains(
            "relationship-nps",
            "transaction-satisfaction",
            "support-effort",
            "onboarding",
            "service-satisfaction",
            "product-happiness",
            "leaving",
            "service-quality");
  }

  @ParameterizedTest
  @MethodSource("all")
  void leavesTheLintNothingToSay(SurveyFile file) {
    assertThat(Lint.of(file)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("library")
  void asksInThreeLanguages(SurveyFile file) {
    assertThat(file.survey().languages()).containsExactly("en", "de", "es");
  }

  @ParameterizedTest
  @MethodSource("library")
  void wouldNoticeAForgottenTranslation(SurveyFile file) throws InvalidSurvey {
    var forgotten = file.definition().replaceFirst("(?m)^  es: .*\\R", "");
    var less = SurveyFile.parse(file.survey().slug() + ".yaml", forgotten);
    assertThat(Lint.of(less)).extracting(Finding::rule).containsExactly(Rule.UNTRANSLATED);
  }

  @ParameterizedTest
  @MethodSource("library")
  void saysWhatItIsForBeforeAnythingElse(SurveyFile file) {
    var opening = Opening.of(file.definition());
    assertThat(opening.question()).endsWith("?");
    assertThat(opening.paragraphs()).containsAll(EXPLAINED);
    assertThat(opening.words("Sources")).containsPattern("\\b(19|20)\\d\\d\\b|GOV\\.UK");
  }

  @Test
  void namesWhomTheNetPromoterScoreBelongsTo() throws IOException {
    var opening = Opening.of(Files.readString(SURVEYS.resolve("relationship-nps.yaml")));
    assertThat(opening.words("Licence"))
        .contains("registered trademarks", "Bain & Company", "Satmetrix", "Fred Reichheld");
  }

  @ParameterizedTest
  @MethodSource("library")
  void promisesInTheNoteWhatItDeclares(SurveyFile file) {
    var survey = file.survey();
    var months = String.valueOf(survey.retention().orElseThrow().toTotalMonths());
    assertThat(survey.languages())
        .allSatisfy(each ->
            assertThat(survey.privacy().in(each)).containsPattern("\\b" + months + "\\s(m|M)"));
    assertThat(survey.population()).isPresent();
  }

  @ParameterizedTest
  @MethodSource("library")
  void requiresHardlyAnything(SurveyFile file) {
    assertThat(file.survey().asked().filter(Question::required)).hasSizeLessThanOrEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("library")
  void asksForWordsWithoutNames(SurveyFile file) {
    var comments = file.survey().asked().filter(Comment.class::isInstance).toList();
    assertThat(comments)
        .isNotEmpty()
        .allSatisfy(comment ->
            assertThat(comment.hint().orElseThrow().in("en")).startsWith("Leave out names"));
  }

  @ParameterizedTest
  @MethodSource("library")
  void isAPleasureToRead(SurveyFile file) {
    assertThat(file.definition().lines())
        .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(100))
        .noneMatch(line -> line.endsWith(" ") || line.contains("\t"));
  }

  @ParameterizedTest
  @MethodSource("all")
  void isDescribedWithEveryMeasure(SurveyFile file) throws IOException {
    assertThat(file.survey().measures()).isNotEmpty();
    assertThat(Guide.section(file.survey().slug())).contains(Guide.measures(file));
  }

  @ParameterizedTest
  @MethodSource("all")
  void takesAsLongAsTheTableSays(SurveyFile file) throws IOException {
    var people = new Respondents(file.survey());
    assertThat(Guide.time(file.survey().slug())).isEqualTo(Guide.minutes(people.seconds()));
  }

  @Test
  void sendsPeopleOnDifferentWays() throws InvalidSurvey {
    var branching = library().filter(file -> new Respondents(file.survey()).ways() > 1);
    assertThat(branching).hasSizeGreaterThanOrEqualTo(8);
  }
}
