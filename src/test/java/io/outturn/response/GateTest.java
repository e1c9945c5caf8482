package io.outturn.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.outturn.survey.SurveyVersion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GateTest {
  private static final SurveyVersion VERSION = TestSurvey.everything();

  @ParameterizedTest
  @MethodSource
  void lets(String question, Answer answer) {
    Gate.check(Sent.to(VERSION, "a").saying(question, answer).submission());
    assertThat(Fit.of(VERSION.survey().question(question).orElseThrow(), answer, Channel.IMPORT))
        .isTrue();
  }

  static Stream<Arguments> lets() {
    return Stream.of(
        Arguments.of("recommend", new Answer.Rating(0)),
        Arguments.of("satisfied", new Answer.NotApplicable()),
        Arguments.of("clear", new Answer.NotApplicable()),
        Arguments.of("trust", new Answer.Rating(7)),
        Arguments.of("reason", chosen("order")),
        Arguments.of("reason", other("Nothing 👋", "something-else")),
        Arguments.of("channels", chosen("website", "chat", "elsewhere")),
        Arguments.of("channels", other("x", "chat", "elsewhere")),
        Arguments.of("channels", chosen("nowhere")),
        Arguments.of("renew", chosen("not-sure")),
        Arguments.of("important", new Answer.Ranked(List.of("speed"))),
        Arguments.of("hours", amount("0")),
        Arguments.of("hours", amount("99.50")),
        Arguments.of("called", day("2025-01-01")),
        Arguments.of("solved", day("1066-10-14")),
        Arguments.of("first-name", new Answer.Words("👋".repeat(40))),
        Arguments.of("address", new Answer.Words("a.b+c@mail.example.org")));
  }

  @ParameterizedTest
  @MethodSource
  void refuses(String question, Answer answer) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Gate.check(Sent.to(VERSION, "a").saying(question, answer).submission()))
        .withMessageContaining(question);
  }

  static Stream<Arguments> refuses() {
    return Stream.of(
        Arguments.of("recommend", new Answer.Rating(11)),
        Arguments.of("recommend", new Answer.NotApplicable()),
        Arguments.of("recommend", new Answer.Words("9")),
        Arguments.of("recommend", amount("9")),
        Arguments.of("quality", new Answer.Rating(1)),
        Arguments.of("welcome", new Answer.Words("Hello")),
        Arguments.of("ease", new Answer.Rating(2)),
        Arguments.of("nobody", new Answer.Rating(2)),
        Arguments.of("reason", chosen("chat")),
        Arguments.of("reason", chosen("order", "complaint")),
        Arguments.of("reason", other("Words", "order")),
        Arguments.of("reason", other(" ", "something-else")),
        Arguments.of("reason", other("x".repeat(Fit.LONGEST_OTHER + 1), "something-else")),
        Arguments.of("reason", new Answer.Rating(1)),
        Arguments.of("channels", chosen("nowhere", "chat")),
        Arguments.of("channels", chosen("chat", "fax")),
        Arguments.of("renew", chosen("maybe")),
        Arguments.of("renew", chosen("yes", "no")),
        Arguments.of("important", new Answer.Ranked(List.of("price", "weather"))),
        Arguments.of("important", chosen("price")),
        Arguments.of("hours", amount("-0.1")),
        Arguments.of("hours", amount("99.6")),
        Arguments.of("hours", amount("1.25")),
        Arguments.of("hours", new Answer.Rating(1)),
        Arguments.of("called", day("2024-12-31")),
        Arguments.of("called", day("2027-01-01")),
        Arguments.of("solved", day("+12000-01-01")),
        Arguments.of("first-name", new Answer.Words("x".repeat(41))),
        Arguments.of("address", new Answer.Words("nobody")),
        Arguments.of("address", new Answer.Words("a@b")),
        Arguments.of("address", new Answer.Words("a b@example.org")),
        Arguments.of("address", new Answer.Words("a@example.org\nBcc: b@example.org")),
        Arguments.of("address", new Answer.Words("a@" + "b".repeat(250) + ".org")));
  }

  @Test
  void keepsImportedWordsWhole() {
    var whole = new Answer.Words("x".repeat(Fit.LONGEST_WORDS));
    Gate.check(Sent.to(VERSION, "a").saying("why", whole).through(Channel.IMPORT).submission());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Gate.check(Sent.to(VERSION, "a").saying("why", whole).submission()));
  }

  @ParameterizedTest
  @MethodSource
  void refusesAnOrderThatNobodyCanHaveSeen(String question, List<String> order) {
    var sent = Sent.to(VERSION, "a").shown(question, order.toArray(String[]::new)).submission();
    assertThatIllegalArgumentException().isThrownBy(() -> Gate.check(sent));
  }

  static Stream<Arguments> refusesAnOrderThatNobodyCanHaveSeen() {
    return Stream.of(
        Arguments.of("important", List.of("price", "speed")),
        Arguments.of("important", List.of("price", "speed", "speed")),
        Arguments.of("important", List.of("price", "speed", "weather")),
        Arguments.of("recommend", List.of("1")),
        Arguments.of("nobody", List.of("1")));
  }

  private static Answer chosen(String... options) {
    return new Answer.Chosen(List.of(options), Optional.empty());
  }

  private static Answer other(String words, String... options) {
    return new Answer.Chosen(List.of(options), Optional.of(words));
  }

  private static Answer amount(String number) {
    return new Answer.Amount(new BigDecimal(number));
  }

  private static Answer day(String day) {
    return new Answer.Date(LocalDate.parse(day));
  }
}
