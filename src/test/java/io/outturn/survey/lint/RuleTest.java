package io.outturn.survey.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleTest {
  @ParameterizedTest
  @EnumSource
  void saysWhyAndWhatInsteadInOneSentenceEachAndWhereFrom(Rule rule) {
    assertThat(rule.reason()).matches("[A-Z][^.]*\\.");
    assertThat(rule.instead()).matches("[A-Z].*\\.");
    assertThat(rule.sources()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void isKnownByItsName(Rule rule) {
    assertThat(rule.toString()).matches("[a-z]+(-[a-z]+)*");
    assertThat(Rule.named(rule.toString())).contains(rule);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NEEDLESS_ALLOWANCE")
  void canBeAllowed(Rule rule) {
    assertThat(Rule.names()).contains(rule.toString());
  }

  @ParameterizedTest
  @EnumSource(names = "NEEDLESS_ALLOWANCE")
  void aNeedlessAllowanceCannotBeAllowed(Rule rule) {
    assertThat(Rule.names()).doesNotContain(rule.toString());
  }
}
