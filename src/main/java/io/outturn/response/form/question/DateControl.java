package io.outturn.response.form.question;

import io.outturn.response.Answer;
import io.outturn.response.form.words.Formats;
import io.outturn.response.form.words.Formats.Part;
import io.outturn.survey.question.Day;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A day, a month and a year, in the order of the language. */
record DateControl(Day question, Asking asking) implements Single {
  private String suffix(Part part) {
    return "_" + part.name().toLowerCase(Locale.ROOT);
  }

  private String field(Part part) {
    return question.id() + suffix(part);
  }

  private String control(Part part) {
    var id = Asking.control(question.id());
    return part == formats().dateOrder().getFirst() ? id : id + suffix(part);
  }

  private Formats formats() {
    return asking.speech().formats();
  }

  @Override
  public QuestionView view(Fields fields, Look look) {
    var words = asking.speech().words();
    return new DateView(
        asking.asked(question, look).saying(limits().map(this::sentence).orElse("")),
        formats().dateOrder().stream()
            .map(part ->
                new DateView.Part(
                    control(part),
                    field(part),
                    words.part(part),
                    fields.one(field(part)),
                    part == Part.YEAR,
                    look.wrongAt(control(part))))
            .toList(),
        Applicability.box(question, fields, asking));
  }

  private String sentence(String words) {
    return words.substring(0, 1).toUpperCase(formats().locale()) + words.substring(1);
  }

  private Optional<String> limits() {
    var words = asking.speech().words();
    if (question.earliest().isPresent() && question.latest().isPresent()) {
      return Optional.of(words.dayBetween(question.earliest().get(), question.latest().get()));
    }
    return question.earliest().map(words::dayFrom).or(() -> question.latest().map(words::dayUntil));
  }

  @Override
  public Entry entry(Fields fields) {
    boolean empty = Arrays.stream(Part.values()).allMatch(part -> typed(fields, part).isEmpty());
    var entry =
        empty
            ? asking.nothing(question, asking.faults().date(asking.quoted(question)))
            : missing(fields).orElseGet(() -> entered(fields));
    return Applicability.weigh(question, fields, empty, entry, asking);
  }

  private String typed(Fields fields, Part part) {
    return Tidy.line(fields.one(field(part)));
  }

  private Optional<Entry> missing(Fields fields) {
    return formats().dateOrder().stream()
        .filter(part -> typed(fields, part).isEmpty())
        .findFirst()
        .map(part -> wrongAt(part, asking.faults().datePart(asking.quoted(question), part)));
  }

  private Entry wrongAt(Part part, String message) {
    return asking.wrong(question, control(part), message);
  }

  private Entry entered(Fields fields) {
    var year = number(typed(fields, Part.YEAR), 4).filter(it -> it >= 1000);
    if (year.isEmpty()) {
      return wrongAt(Part.YEAR, asking.faults().datePart(asking.quoted(question), Part.YEAR));
    }
    return number(typed(fields, Part.DAY), 2)
        .flatMap(day -> month(typed(fields, Part.MONTH)).flatMap(m -> date(year.get(), m, day)))
        .map(this::inside)
        .orElseGet(() -> asking.wrong(question, asking.faults().noDate(asking.quoted(question))));
  }

  private static Optional<Integer> number(String typed, int digits) {
    return typed.length() <= digits && typed.codePoints().allMatch(Character::isDigit)
        ? Optional.of(Integer.parseInt(typed))
        : Optional.empty();
  }

  private Optional<Integer> month(String typed) {
    return number(typed, 2).or(() -> formats().month(typed).map(month -> month.getValue()));
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private Entry inside(LocalDate day) {
    boolean outside =
        question.earliest().filter(day::isBefore).isPresent()
            || question.latest().filter(day::isAfter).isPresent();
    return outside
        ? asking.wrong(
            question, asking.faults().outside(asking.quoted(question), limits().orElseThrow()))
        : new Entry.Given(new Answer.Date(day));
  }

  @Override
  public Map<String, List<String>> filled(Answer answer) {
    return switch (answer) {
      case Answer.Date(var day) ->
          Map.of(
              field(Part.DAY), List.of(Integer.toString(day.getDayOfMonth())),
              field(Part.MONTH), List.of(Integer.toString(day.getMonthValue())),
              field(Part.YEAR), List.of(Integer.toString(day.getYear())));
      case Answer.NotApplicable _ -> Applicability.ticked(question);
      case Answer.Rating _, Answer.Chosen _, Answer.Ranked _, Answer.Amount _, Answer.Words _ ->
          Map.of();
    };
  }

  @Override
  public Set<String> names() {
    var names = new HashSet<>(Applicability.fields(question));
    Arrays.stream(Part.values()).map(this::field).forEach(names::add);
    return names;
  }
}
