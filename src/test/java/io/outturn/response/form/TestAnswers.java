package io.outturn.response.form;

import io.outturn.response.Answer;
import io.outturn.response.StoredResponse;
import io.outturn.response.form.way.Said;
import io.outturn.survey.SurveyVersion;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a stored response holds, by the id of the question. */
final class TestAnswers {
  private TestAnswers() {}

  static Map<String, String> said(SurveyVersion version, StoredResponse response) {
    return Said.in(version, Optional.of(response), Map.of()).answers().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, said -> words(said.getValue())));
  }

  private static String words(Answer answer) {
    return switch (answer) {
      case Answer.Rating(int value) -> Integer.toString(value);
      case Answer.Chosen(var options, var other) ->
          String.join(",", options) + other.map(words -> ":" + words).orElse("");
      case Answer.Ranked(var options) -> String.join(">", options);
      case Answer.Amount(var number) -> number.toPlainString();
      case Answer.Date(var day) -> day.toString();
      case Answer.Words(var text) -> text;
      case Answer.NotApplicable _ -> "does not apply";
    };
  }
}
