package io.outturn.survey.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LintTest {
  private static final String PRAISE = "How satisfied are you with your excellent visit?";

  @Test
  void findsNothingInACleanSurvey() {
    assertThat(Sample.findings(Sample.CLEAN)).isEmpty();
  }

  @Test
  void namesThePlaceTheRuleTheWordsAndWhatWouldBeRight() {
    assertThat(Sample.with("with your visit?", "with our superb visit?"))
        .singleElement()
        .hasToString(
            "13:11 leading-wording: \"our superb\" suggests an answer. "
                + Rule.LEADING_WORDING.instead());
  }

  @Test
  void keepsReadingOrder() {
    var findings =
        Sample.findings(
            Sample.CLEAN
                .replace("with your visit?", "with our superb visit?")
                .replace("population: Everyone who came to us\n", "")
                .replace("measures: [top2(satisfied)]\n", ""));
    assertThat(Sample.rules(findings))
        .containsExactly(Rule.NO_MEASURE, Rule.NO_POPULATION, Rule.LEADING_WORDING);
    assertThat(findings).isSorted();
  }

  @Test
  void leavesOutWhatTheAuthorAllowsAndKeepsTheReason() {
    var lint =
        lint("allow: [{rule: leading-wording, question: satisfied, reason: It is a quote.}]");
    assertThat(lint.findings()).isEmpty();
    assertThat(lint.allowed()).extracting(Allowed::reason).containsExactly("It is a quote.");
  }

  @Test
  void anAllowanceForTheWholeSurveyTakesEveryQuestion() {
    assertThat(lint("allow: [{rule: leading-wording, reason: It is a quote.}]").findings())
        .isEmpty();
  }

  @Test
  void anAllowanceForAnotherQuestionExcusesNothingAndIsNeedless() {
    var lint = lint("allow: [{rule: leading-wording, question: why, reason: It is a quote.}]");
    assertThat(Sample.rules(lint.findings()))
        .containsExactlyInAnyOrder(Rule.LEADING_WORDING, Rule.NEEDLESS_ALLOWANCE);
  }

  @Test
  void namesAnAllowanceThatNoLongerApplies() {
    assertThat(Sample.findings(Sample.CLEAN + "allow: [{rule: too-long, reason: It was long.}]\n"))
        .singleElement()
        .hasToString(
            "19:9 needless-allowance: Nothing is found by too-long any more. Remove it from allow:.");
  }

  @Test
  void takesTheMeasuredTimeForTheEstimatedOne() {
    var file = Sample.file(Sample.CLEAN);
    var slow = Lint.of(file, Optional.of(Duration.ofSeconds(601)));
    assertThat(slow.findings())
        .singleElement()
        .extracting(Finding::words)
        .isEqualTo("Respondents take 11 minutes in the middle, more than 10.");
    assertThat(Lint.of(file, Optional.of(Duration.ofMinutes(10))).findings()).isEmpty();
  }

  @Test
  void saysTheSameEveryTime() {
    var file = Sample.file(Sample.CLEAN.replace("en: How satisfied", "en: Don't you " + PRAISE));
    assertThat(Lint.of(file)).isNotEmpty().isEqualTo(Lint.of(file));
  }

  private static Lint lint(String allow) {
    var spoilt = Sample.CLEAN.replace("with your visit?", "with our superb visit?");
    return Lint.of(Sample.file(spoilt + allow + "\n"), Optional.empty());
  }
}
