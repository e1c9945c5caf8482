package io.outturn.response.form.question;

import io.outturn.response.Answer;
import io.outturn.survey.question.Quantity;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A number that is typed, within its limits. */
record NumberControl(Quantity question, Asking asking) implements Single {
  /** Conditions compute with numbers of up to 15 digits. */
  private static final BigDecimal LARGEST = BigDecimal.TEN.pow(15).subtract(BigDecimal.ONE);

  @Override
  public QuestionView view(Fields fields, Look look) {
    return new NumberView(
        asking.asked(question, look).saying(limits().map(this::sentence).orElse("")),
        fields.one(question.id()),
        mode(),
        question.unit().map(asking::label).orElse(Phrase.NONE),
        Applicability.box(question, fields, asking));
  }

  /** The keyboard that has all it takes; that for digits has no minus sign. */
  private String mode() {
    if (question.least().filter(least -> least.signum() >= 0).isEmpty()) {
      return "text";
    }
    return question.decimals() == 0 ? "numeric" : "decimal";
  }

  private String sentence(String words) {
    return words.substring(0, 1).toUpperCase(asking.speech().formats().locale())
        + words.substring(1);
  }

  private Optional<String> limits() {
    var words = asking.speech().words();
    if (question.least().isPresent() && question.most().isPresent()) {
      return Optional.of(
          words.between(number(question.least().get()), number(question.most().get())));
    }
    return question
        .least()
        .map(least -> words.atLeast(number(least)))
        .or(() -> question.most().map(most -> words.atMost(number(most))));
  }

  private String number(BigDecimal number) {
    return asking.speech().formats().number(number);
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
    return Numerals.read(typed, asking.speech().formats().decimalSign())
        .map(this::entry)
        .orElseGet(() ->
            asking.wrong(question, asking.faults().noNumber(asking.quoted(question), example())));
  }

  private String example() {
    var fine = BigDecimal.valueOf(25, question.decimals() == 0 ? 0 : 1);
    return asking
        .speech()
        .formats()
        .typed(
            question
                .least()
                .filter(l -> l.compareTo(fine) > 0)
                .or(() -> question.most().filter(most -> most.compareTo(fine) < 0))
                .orElse(fine));
  }

  private Entry entry(BigDecimal number) {
    var plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    var asked = asking.quoted(question);
    if (plain.scale() > question.decimals()) {
      return asking.wrong(
          question,
          question.decimals() == 0
              ? asking.faults().notWhole(asked)
              : asking.faults().tooFine(asked, question.decimals()));
    }
    return outside(plain)
        .map(limits -> asking.wrong(question, asking.faults().outside(asked, limits)))
        .orElseGet(() -> new Entry.Given(new Answer.Amount(plain)));
  }

  private Optional<String> outside(BigDecimal number) {
    if (question.least().filter(least -> number.compareTo(least) < 0).isPresent()
        || question.most().filter(most -> number.compareTo(most) > 0).isPresent()) {
      return limits();
    }
    var words = asking.speech().words();
    return number.abs().compareTo(LARGEST) > 0
        ? Optional.of(
            number.signum() > 0
                ? words.atMost(number(LARGEST))
                : words.atLeast(number(LARGEST.negate())))
        : Optional.empty();
  }

  @Override
  public Map<String, List<String>> filled(Answer answer) {
    return switch (answer) {
      case Answer.Amount(var number) ->
          Map.of(question.id(), List.of(asking.speech().formats().typed(number)));
      case Answer.NotApplicable _ -> Applicability.ticked(question);
      case Answer.Rating _, Answer.Chosen _, Answer.Ranked _, Answer.Date _, Answer.Words _ ->
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
