package io.outturn.response.form.question;

import io.outturn.response.Answer;
import io.outturn.survey.question.Email;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An e-mail address that could be one: only writing to it can show that it is.
 *
 * <p>Limits: RFC 5321, 4.5.3.1 (64 characters before the sign, 254 in all).
 */
record EmailControl(Email question, Asking asking) implements Single {
  private static final int LONGEST = 254;
  private static final Pattern PLAUSIBLE =
      Pattern.compile("[^\\s@<>,;:\"()]{1,64}@(?!-)[\\p{L}\\p{N}-]++(\\.[\\p{L}\\p{N}-]++)*+");
  private static final Pattern TOP_LEVEL = Pattern.compile(".*\\.[\\p{L}\\p{N}-]*\\p{L}");

  @Override
  public QuestionView view(Fields fields, Look look) {
    return LineView.email(
        asking.asked(question, look),
        fields.one(question.id()),
        Applicability.box(question, fields, asking));
  }

  @Override
  public Entry entry(Fields fields) {
    var typed = Tidy.line(fields.one(question.id()));
    return Applicability.weigh(question, fields, typed.isEmpty(), entry(typed), asking);
  }

  private Entry entry(String typed) {
    if (typed.isEmpty()) {
      return asking.nothing(question, asking.faults().write(asking.quoted(question)));
    }
    return plausible(typed)
        ? new Entry.Given(new Answer.Words(typed))
        : asking.wrong(question, asking.faults().noEmail(asking.quoted(question)));
  }

  static boolean plausible(String address) {
    return address.length() <= LONGEST
        && PLAUSIBLE.matcher(address).matches()
        && TOP_LEVEL.matcher(address).matches();
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
