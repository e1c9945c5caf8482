package io.outturn.survey.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.survey.file.SurveyTexts;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiffTest {
  private static final String YAML = SurveyTexts.english("a");
  private static final String BRANCHED =
      YAML
          + """
          pages:
            - id: score
              questions: [recommend]
              go-to:
                - {if: recommend >= 9, page: last}
            - id: middle
              questions: [satisfied, effort]
            - id: last
              questions: [why]
          """;

  @Test
  void findsNothingBetweenAFileAndItself() {
    var diff = diff(SurveyTexts.everything(), SurveyTexts.everything(), "everything");
    assertThat(diff.isNone()).isTrue();
    assertThat(diff.broken()).isEmpty();
    assertThat(diff.questions()).extracting(Difference::id).contains("clear", "hours", "address");
  }

  @Test
  void showsOldAndNewWordsOfAQuestion() {
    var question = only(YAML.replace("Was it easy?", "How easy was it?"));
    assertThat(question.id()).isEqualTo("effort");
    assertThat(question.wording()).isEqualTo("How easy was it?");
    assertThat(question.title()).isEqualTo("Reworded");
    assertThat(question.continues()).isFalse();
    assertThat(question.asked())
        .containsExactly(new Rewrite("Question", "en", "Was it easy?", "How easy was it?"));
  }

  @Test
  void showsTheStepsTheTypeAndTheOptionsThatChanged() {
    var everything = SurveyTexts.everything();
    var steps = everything.replace("steps: 7", "steps: 5");
    assertThat(rewrites("trust", steps))
        .contains(new Rewrite("Type", "", "agreement, 1 to 7", "agreement, 1 to 5"));
    var option =
        everything.replace("{en: In the chat, de: Im Chat}", "{en: By mail, de: Per Post}");
    assertThat(rewrites("channels", option))
        .containsExactly(
            new Rewrite("Option chat", "de", "Im Chat", "Per Post"),
            new Rewrite("Option chat", "en", "In the chat", "By mail"));
    var order = everything.replace("order: as-written", "order: random");
    assertThat(rewrites("channels", order))
        .containsExactly(new Rewrite("Order", "", "website, chat, elsewhere, nowhere", "random"));
    var exclusive = everything.replace(", exclusive: true", "");
    assertThat(rewrites("channels", exclusive))
        .containsExactly(new Rewrite("Option nowhere excludes all others", "", "yes", ""));
  }

  @Test
  void seesTheSentencesOfAMatrixOneByOne() {
    var everything = SurveyTexts.everything();
    var diff = diff(everything, everything.replace("It was clear.", "It was plain."), "everything");
    assertThat(diff.broken()).extracting(Difference::id).startsWith("clear");
    assertThat(diff.broken().getFirst().wording())
        .isEqualTo("What do you say of the answer? – It was plain.");
    assertThat(rewrites("complete", everything.replace("What do you say of", "Is this true of")))
        .containsExactly(
            new Rewrite(
                "Question above the rows",
                "en",
                "What do you say of the answer?",
                "Is this true of the answer?"));
  }

  @Test
  void saysThatOtherPeopleAreAskedWhereAConditionChanged() {
    var question = only(YAML.replace("id: effort", "id: effort\n    show-if: recommend <= 6"));
    assertThat(question.title()).isEqualTo("Asked of other people");
    assertThat(question.meaning())
        .isEqualTo("The trend continues. A difference may come from who is asked.");
    assertThat(question.continues()).isTrue();
    assertThat(question.audience())
        .containsExactly(new Rewrite("Shown if", "", "", "recommend <= 6"));
  }

  @Test
  void saysThatOtherPeopleAreAskedBehindAnotherJump() {
    var later = diff(BRANCHED, BRANCHED.replace("recommend >= 9", "recommend >= 8"), "a");
    assertThat(later.changed()).extracting(Difference::id).containsExactly("satisfied", "effort");
    assertThat(later.changed().getFirst().audience())
        .containsExactly(new Rewrite("Passed over", "", "if recommend >= 9", "if recommend >= 8"));
    var end = diff(BRANCHED, BRANCHED.replace("page: last}", "page: end}"), "a");
    assertThat(end.changed()).extracting(Difference::id).containsExactly("why");
  }

  @Test
  void knowsThatTheNamesOfPagesAskNobodyElse() {
    var renamed = BRANCHED.replace("page: last", "page: final").replace("id: last", "id: final");
    assertThat(diff(BRANCHED, renamed, "a").isNone()).isTrue();
    var spaced = BRANCHED.replace("recommend >= 9", "(recommend  >= 9)");
    assertThat(diff(BRANCHED, spaced, "a").isNone()).isTrue();
  }

  @Test
  void followsAConditionIntoWhatItIsComputedFrom() {
    var everything = SurveyTexts.everything();
    var other = everything.replace("days-between(called, solved)", "days-between(solved, called)");
    var diff = diff(everything, other, "everything");
    assertThat(diff.changed()).extracting(Difference::id).containsExactly("address");
    assertThat(diff.changed().getFirst().audience())
        .containsExactly(
            new Rewrite(
                "Computed waiting",
                "",
                "days-between(called, solved)",
                "days-between(solved, called)"));
  }

  @Test
  void keepsRulesForTheAnswerApartFromTheTrend() {
    var question = only(YAML.replace("text: Why?", "text: Why?\n    required: true"));
    assertThat(question.title()).isEqualTo("Other rules for the answer");
    assertThat(question.continues()).isTrue();
    assertThat(question.answered())
        .containsExactly(new Rewrite("Must be answered", "", "no", "yes"));
  }

  @Test
  void endsTheTrendOfAQuestionThatIsGoneOrRenamed() {
    var diff = diff(YAML, YAML.replace("id: effort", "id: ease"), "a");
    assertThat(diff.changed()).extracting(Difference::title).containsExactly("New", "Gone");
    assertThat(diff.broken()).extracting(Difference::id).containsExactly("effort");
  }

  @Test
  void namesAnIndexOfOtherQuestions() {
    var before = YAML.replace("type: satisfaction", "type: effort").replace("top2(", "mean(");
    var index = before.replace("[nps", "[\"index(ease: effort, satisfied)\", nps");
    assertThat(diff(before, index, "a").broken()).isEmpty();
    var wordingOfOne = diff(index, index.replace("Was it easy?", "How easy was it?"), "a");
    assertThat(wordingOfOne.broken()).extracting(Difference::id).containsExactly("effort", "ease");
    assertThat(wordingOfOne.broken().getLast().wording()).isEqualTo("Index of effort, satisfied");
  }

  @Test
  void setsApartWhatStandsAroundTheQuestions() {
    var other =
        YAML.replace("How it went", "How it was")
            .replace("purpose:", "population: Everyone who called\npurpose:");
    var diff = diff(YAML, other, "a");
    assertThat(diff.changed()).isEmpty();
    assertThat(diff.around())
        .containsExactly(new Rewrite("Title", "en", "How it went", "How it was"));
    assertThat(diff.population())
        .containsExactly(new Rewrite("Population", "", "", "Everyone who called"));
    assertThat(diff.isNone()).isFalse();
  }

  @Test
  void takesAnotherDefaultLanguageForNoOtherWords() {
    var everything = SurveyTexts.everything();
    var diff =
        diff(
            everything,
            everything.replace("languages: [en, de]", "languages: [de, en]"),
            "everything");
    assertThat(diff.changed()).isEmpty();
    assertThat(diff.around()).containsExactly(new Rewrite("Languages", "", "en, de", "de, en"));
  }

  private static List<Rewrite> rewrites(String question, String after) {
    return diff(SurveyTexts.everything(), after, "everything").questions().stream()
        .filter(each -> each.id().equals(question))
        .findFirst()
        .orElseThrow()
        .asked();
  }

  private static Difference only(String after) {
    var changed = diff(YAML, after, "a").changed();
    assertThat(changed).hasSize(1);
    return changed.getFirst();
  }

  private static Diff diff(String before, String after, String slug) {
    return Diff.between(SurveyTexts.survey(slug, before), SurveyTexts.survey(slug, after));
  }
}
