package io.outturn.response.form.question;

import io.outturn.response.Answer;
import io.outturn.survey.question.Comment;
import io.outturn.survey.question.ShortText;
import io.outturn.survey.question.Written;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The person's own words, on one line or on several. */
record WordsControl(Written question, Asking asking) implements Single {
  @Override
  public QuestionView view(Fields fields, Look look) {
    var limit = asking.speech().words().upTo(question.maximumLength());
    var asked = asking.asked(question, look).saying(limit);
    var said = fields.one(question.id());
    var box = Applicability.box(question, fields, asking);
    return switch (question) {
      case ShortText _ -> LineView.text(asked, said, box);
      case Comment _ -> new WordsView(asked, said, box);
    };
  }

  @Override
  public Entry entry(Fields fields) {
    var typed = fields.one(question.id());
    var text =
        switch (question) {
          case ShortText _ -> Tidy.line(typed);
          case Comment _ -> Tidy.lines(typed);
        };
    return Applicability.weigh(question, fields, text.isEmpty(), entry(text), asking);
  }

  private Entry entry(String text) {
    int length = Tidy.length(text);
    var asked = asking.quoted(question);
    if (text.isEmpty()) {
      return asking.nothing(question, asking.faults().write(asked));
    }
    return length > question.maximumLength()
        ? asking.wrong(question, asking.faults().tooLong(asked, question.maximumLength(), length))
        : new Entry.Given(new Answer.Words(text));
  }

  @Override
  public Map<String, List<String>> filled(Answer answer) {
    return switch (answer) {
      case Answer.Words(var text) -> Map.of(question.id(), List.of(text));
      case Answer.NotApplicable _ -> Applicability.ticked(question);
      case Answer.Rating _, Answer.Chosen _, Answer.Ranked _, Answer.Amount _, Answer.Date _ ->
          Map.of();
    };
  }

  @Override
  public Set<String> names() {
    var names = new HashSet<>(Applicability.fields(question));
    names.add(question.id());
    return names;
  }
}
