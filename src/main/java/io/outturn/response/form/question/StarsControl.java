package io.outturn.response.form.question;

import io.outturn.survey.question.Stars;
import java.util.stream.IntStream;

/** One to five stars. */
record StarsControl(Stars question, Asking asking) implements RatedControl {
  @Override
  public QuestionView view(Fields fields, Look look) {
    var words = asking.speech().words();
    var choices = numbers(fields);
    var rows =
        IntStream.range(0, choices.size())
            .mapToObj(
                i -> new StarsView.Row(choices.get(i), i + 1, choices.size(), words.stars(i + 1)))
            .toList();
    return new StarsView(asking.asked(question, look), rows, apart(fields));
  }
}
