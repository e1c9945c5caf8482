package io.outturn.response.form.page;

import io.outturn.response.Answer;
import io.outturn.response.form.question.AnswerWords;
import io.outturn.response.form.question.Asking;
import io.outturn.response.form.question.Control;
import io.outturn.response.form.question.Controls;
import io.outturn.response.form.question.Fault;
import io.outturn.response.form.question.Fields;
import io.outturn.response.form.question.Order;
import io.outturn.response.form.way.Detour;
import io.outturn.response.form.way.Journey;
import io.outturn.response.form.way.Link;
import io.outturn.response.form.words.Speech;
import io.outturn.survey.question.Optioned;
import io.outturn.survey.question.Question;
import io.outturn.survey.question.Rated;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A page of questions in somebody's hands.
 *
 * @param link their way in
 * @param journey their way through
 * @param number the page, counted from 1
 * @param speech their language
 * @param detour the way back to the check of their answers, if they came from there
 * @param fields what the page holds
 * @param faults what is wrong with that
 * @param notes what is to be said about answers that are shown, by the id of the question
 * @param began when the first page was drawn for them, in seconds since 1970; empty where nobody
 *     asks for it
 */
public record Sheet(
    Link link,
    Journey journey,
    int number,
    Speech speech,
    Optional<Detour> detour,
    Fields fields,
    List<Fault> faults,
    Map<String, String> notes,
    String began) {
  /** A page with the answers given so far. */
  public static Sheet of(
      Link link, Journey journey, int number, Speech speech, Optional<Detour> detour) {
    var empty =
        new Sheet(link, journey, number, speech, detour, Fields.NONE, List.of(), Map.of(), "");
    var fields = Fields.NONE;
    for (var control : empty.controls()) {
      fields = fields.with(control.fields(journey.said().answers()));
    }
    return empty.holding(fields);
  }

  /** With other fields on it. */
  public Sheet holding(Fields other) {
    return new Sheet(link, journey, number, speech, detour, other, faults, notes, began);
  }

  /** With what is wrong with its fields. */
  public Sheet refused(List<Fault> why) {
    return new Sheet(link, journey, number, speech, detour, fields, why, notes, began);
  }

  /**
   * With a score that was chosen in a mail as the answer to the first rated question. It is a
   * proposal: nothing is stored until the page is sent. A score that the question does not have is
   * passed over.
   */
  public Sheet proposing(String score) {
    return questions().stream()
        .filter(Rated.class::isInstance)
        .map(Rated.class::cast)
        .findFirst()
        .flatMap(question ->
            question
                .scale()
                .values()
                .boxed()
                .filter(value -> score.equals(Integer.toString(value)))
                .findFirst()
                .map(value -> proposing(question, value)))
        .orElse(this);
  }

  private Sheet proposing(Rated question, int value) {
    var answer = new Answer.Rating(value);
    var said = new AnswerWords(speech).lines(question, answer).getFirst();
    var note = speech.words().youChose(said);
    return new Sheet(
        link,
        journey,
        number,
        speech,
        detour,
        fields.with(Map.of(question.id(), List.of(Integer.toString(value)))),
        faults,
        Map.of(question.id(), note),
        began);
  }

  /** In another language. */
  public Sheet in(Speech other) {
    return new Sheet(link, journey, number, other, detour, fields, faults, notes, began);
  }

  /** First drawn at a time. */
  public Sheet begunAt(String time) {
    return new Sheet(link, journey, number, speech, detour, fields, faults, notes, time);
  }

  public List<Question> questions() {
    return journey.questions(number);
  }

  public List<Control> controls() {
    var asking = asking();
    return questions().stream().map(question -> Controls.of(question, asking)).toList();
  }

  /** To whom the page is put. */
  public Asking asking() {
    return new Asking(speech, journey.texts(number, speech), order());
  }

  private Order order() {
    return Order.of(link.response().bytes());
  }

  /** The options of shuffled questions in the order in which they stand here. */
  public Map<String, List<String>> orders() {
    var order = order();
    return questions().stream()
        .filter(question -> question instanceof Optioned optioned && optioned.shuffled())
        .map(Optioned.class::cast)
        .collect(
            Collectors.toMap(
                Question::id,
                question -> order.of(question).stream().map(option -> option.id()).toList()));
  }

  /** Whether it is the first page of this person's way. */
  boolean isFirst() {
    return journey.before(number).isEmpty();
  }

  /** The address of this page, with the way back to the check. */
  public String address() {
    return detour.map(it -> it.in(link.page(number))).orElseGet(() -> link.page(number));
  }
}
