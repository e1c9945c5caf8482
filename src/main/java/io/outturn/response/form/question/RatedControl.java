package io.outturn.response.form.question;

import io.outturn.response.Answer;
import io.outturn.survey.question.LocalizedText;
import io.outturn.survey.question.Rated;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What all ratings have in common: one radio for each value of the scale. */
sealed interface RatedControl extends Single permits ScaleControl, StepsControl, StarsControl {
  Pattern RATING = Pattern.compile("0|[1-9][0-9]{0,2}");

  @Override
  Rated question();

  Asking asking();

  @Override
  default Entry entry(Fields fields) {
    var value = fields.one(question().id());
    if (value.isEmpty()) {
      return asking().nothing(question(), asking().faults().choose(asking().quoted(question())));
    } else if (value.equals(Applicability.VALUE) && question().notApplicable().isPresent()) {
      return new Entry.Given(new Answer.NotApplicable());
    }
    return new Entry.Given(rating(value));
  }

  private Answer rating(String value) {
    if (!RATING.matcher(value).matches() || !question().scale().contains(Integer.parseInt(value))) {
      throw new IllegalArgumentException("Off the scale of " + question().id());
    }
    return new Answer.Rating(Integer.parseInt(value));
  }

  @Override
  default Map<String, List<String>> filled(Answer answer) {
    return switch (answer) {
      case Answer.Rating(int value) -> Map.of(question().id(), List.of(Integer.toString(value)));
      case Answer.NotApplicable _ -> Map.of(question().id(), List.of(Applicability.VALUE));
      case Answer.Chosen _, Answer.Ranked _, Answer.Amount _, Answer.Date _, Answer.Words _ ->
          Map.of();
    };
  }

  @Override
  default Set<String> names() {
    return Set.of(question().id());
  }

  /** The first control carries the question's own id, so that an error can lead to it. */
  private Choice choice(int value, boolean first, Phrase label, Phrase anchor, Fields fields) {
    var id = Asking.control(question().id());
    var sent = Integer.toString(value);
    return new Choice(
        first ? id : id + "_" + value,
        question().id(),
        sent,
        label,
        anchor,
        fields.one(question().id()).equals(sent));
  }

  /** The values as numbers, the lowest first, with the words at their ends. */
  default List<Choice> numbers(Fields fields) {
    var scale = question().scale();
    return IntStream.rangeClosed(scale.low(), scale.high())
        .mapToObj(value -> {
          var label = Phrase.own(Integer.toString(value));
          return choice(value, value == scale.low(), label, words(value), fields);
        })
        .toList();
  }

  /** The values by their words, the highest first. */
  default List<Choice> steps(Fields fields) {
    var scale = question().scale();
    return IntStream.rangeClosed(scale.low(), scale.high())
        .map(up -> scale.high() + scale.low() - up)
        .mapToObj(value -> choice(value, value == scale.high(), words(value), Phrase.NONE, fields))
        .toList();
  }

  default Phrase words(int value) {
    return question().label(value).map(asking()::label).orElse(Phrase.NONE);
  }

  /** The choice that the question does not apply, where it is offered. */
  default List<Choice> apart(Fields fields) {
    return question().notApplicable().stream().map(words -> denial(words, fields)).toList();
  }

  private Choice denial(LocalizedText words, Fields fields) {
    return new Choice(
        Asking.control(question().id()) + Applicability.VALUE,
        question().id(),
        Applicability.VALUE,
        asking().label(words),
        Phrase.NONE,
        fields.one(question().id()).equals(Applicability.VALUE));
  }
}
